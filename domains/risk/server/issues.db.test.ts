import { beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { enterIssue, enterRisk } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { assignIssue } from './assign-issue.ts'
import { answeredCheck } from './checks/answered.ts'
import { inTimeCheck } from './checks/in-time.ts'
import { escalateIssue } from './escalate-issue.ts'
import { postponeIssue } from './postpone-issue.ts'
import { reopenIssue } from './reopen-issue.ts'
import { resolveIssue } from './resolve-issue.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

describe('an issue', () => {
  test('is postponed, escalated and assigned with the reason in its history', async () => {
    const { id } = await enterIssue(company, projectId)
    const dueOn = dayFromToday(12)
    expect(await company.run('wangfang', postponeIssue, { id, dueOn, reason: '海关查验' })).toMatchObject({ dueOn })
    const { liming, chenli } = company.people
    await company.run('wangfang', escalateIssue, { id, escalatedToId: liming, reason: '要总部出面' })
    expect(await company.run('wangfang', assignIssue, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.map(({ action, note }) => [action, note])).toEqual([
      ['assigned', null],
      ['escalated', '要总部出面'],
      ['postponed', '海关查验'],
      ['created', null],
    ])
  })

  test('is escalated to nobody who could not open it', async () => {
    const { id } = await enterIssue(company, projectId)
    const { sunwei } = company.people
    const escalate = () => company.run('wangfang', escalateIssue, { id, escalatedToId: sunwei, reason: '看看' })
    await expect(escalate()).rejects.toMatchObject({
      code: 'record.closed_to',
      data: { field: 'escalatedToId', params: { person: '孙伟', type: '问题' } },
    })
    // A colleague reads what is their own.
    expect(await company.run('wangfang', assignIssue, { id, ownerId: sunwei })).toMatchObject({ ownerId: sunwei })
    expect(await escalate()).toMatchObject({ escalatedToId: sunwei })
  })

  test('is answered by who assigns it after it was escalated to them, or takes it on', async () => {
    const { liming, chenli } = company.people
    const escalated = async () => {
      const { id } = await enterIssue(company, projectId)
      await company.run('wangfang', escalateIssue, { id, escalatedToId: liming, reason: '要总部出面' })
      return id
    }
    const assigned = async (player: 'wangfang' | 'liming', ownerId: string) =>
      company.run(player, assignIssue, { id: await escalated(), ownerId })
    expect(await assigned('wangfang', chenli)).toMatchObject({ ownerId: chenli, escalatedToId: liming })
    expect(await assigned('wangfang', liming)).toMatchObject({ ownerId: liming, escalatedToId: null })
    expect(await assigned('liming', chenli)).toMatchObject({ ownerId: chenli, escalatedToId: null })
  })

  test('is resolved by what was done, and opened again with a reason', async () => {
    const { id } = await enterIssue(company, projectId)
    const resolution = '改用空运'
    expect(await company.run('wangfang', resolveIssue, { id, resolution })).toMatchObject({
      ...{ state: 'resolved', resolution },
      resolvedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    const late = company.run('wangfang', postponeIssue, { id, dueOn: dayFromToday(20), reason: '再等等' })
    await expect(late).rejects.toMatchObject({ code: 'issue.wrong_state' })
    expect(await company.run('wangfang', reopenIssue, { id, reason: '又坏了' })).toMatchObject({
      ...{ state: 'open', resolution: null, resolvedOn: null },
    })
  })
})

describe('the gates', () => {
  test('ask for risks, and a response to every one', async () => {
    expect(await judgeLive(company, projectId, answeredCheck, { min: 1 })).toMatchObject({ passed: false, have: 0 })
    await enterRisk(company, projectId)
    const verdict = await judgeLive(company, projectId, answeredCheck, { min: 1 })
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, missing: [{ label: '行业展会延期' }] })
  })

  test('ask that no open issue is over its day', async () => {
    expect(await judgeLive(company, projectId, inTimeCheck)).toMatchObject({ passed: true, need: 0 })
    const { id } = await enterIssue(company, projectId, { dueOn: '2026-11-01' })
    expect(await judgeLive(company, projectId, inTimeCheck)).toMatchObject({
      ...{ passed: false, missingCount: 1 },
      missing: [{ recordId: id, why: { code: 'overdue', params: { date: '2026-11-01' } } }],
    })
    await company.run('wangfang', resolveIssue, { id, resolution: '已到货' })
    expect(await judgeLive(company, projectId, inTimeCheck)).toMatchObject({ passed: true, have: 1 })
  })
})
