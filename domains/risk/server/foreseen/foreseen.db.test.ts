import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { foreseeAnIssue } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { issue } from '../../contract.ts'
import { assignIssue } from '../assign-issue.ts'
import { inTimeCheck } from '../checks/in-time.ts'
import { issuesForeseen } from '../checks/issues-foreseen.ts'
import { riskHealth } from '../health.ts'
import { postponeIssue } from '../postpone-issue.ts'
import type { Issue } from '../require-state.ts'
import { resolveIssue } from '../resolve-issue.ts'
import { preventIssue } from './prevent-issue.ts'
import { raiseIssue } from './raise-issue.ts'
import { revokeNone } from './revoke-none.ts'
import { stateNone } from './state-none.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = <T = Issue>(behaviour: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, behaviour, input) as Promise<T>
const foresee = (given: object = {}) => foreseeAnIssue(company, projectId, given)

describe('a foreseen issue', () => {
  test('says when it is likely and what prevents it, and is not open', async () => {
    const made = await foresee({ likelyOn: dayFromToday(-3) })
    expect(made).toMatchObject({ state: 'foreseen', foreseen: true, ownerId: company.people.chenli })
    const { sections } = await run<Inbox>(readInbox, undefined, 'chenli')
    expect(sections.find(one => one.name === 'issues')?.items.filter(one => one.projectId === projectId) ?? []).toEqual(
      [],
    )
    expect(await judgeLive(company, projectId, inTimeCheck)).toMatchObject({ passed: true, have: 0, need: 0 })
    const place = {
      ...{ workspaceId: sql`${company.workspaceId}`, projectId: sql`${projectId}` },
      ...{ iteration: sql`1`, today: dayFromToday(0) },
    }
    const [row] = await company.as('wangfang', async ctx => {
      const found = await ctx.tx.execute<{ facts: unknown }>(sql`select ${riskHealth.facts(place)} as facts`)
      return found.rows
    })
    expect(riskHealth.judge(row?.facts)).toEqual([])
  })

  test('is put off with a reason, given to somebody, and not resolved before it has come', async () => {
    const { id } = await foresee()
    const dueOn = dayFromToday(20)
    expect(await run(postponeIssue, { id, dueOn, reason: '排期晚了' })).toMatchObject({ dueOn, likelyOn: dueOn })
    expect(await run(assignIssue, { id, ownerId: company.people.zhaoqian })).toMatchObject({ state: 'foreseen' })
    await expect(run(resolveIssue, { id, resolution: '没有了' })).rejects.toMatchObject({ code: 'issue.wrong_state' })
  })

  test('is prevented by what was done, and stays so', async () => {
    const { id } = await foresee()
    const prevented = await run(preventIssue, { id, resolution: '备了两套' })
    expect(prevented).toMatchObject({ state: 'prevented', resolution: '备了两套', resolvedOn: dayFromToday(0) })
    const change = company.as('wangfang', ctx =>
      updateRecord(ctx, issue, { id, version: prevented.version, set: { title: '别的' } }),
    )
    await expect(change).rejects.toMatchObject({ code: 'record.frozen' })
    await expect(run(preventIssue, { id, resolution: '再来' })).rejects.toMatchObject({ code: 'issue.wrong_state' })
  })

  test('that comes all the same is open and due', async () => {
    const { id } = await foresee()
    await run(preventIssue, { id, resolution: '备了两套' })
    const raised = await run(raiseIssue, { id, severity: 'critical', dueOn: dayFromToday(-1) })
    expect(raised).toMatchObject({ state: 'open', severity: 'critical', resolution: null, foreseen: true })
    expect(await judgeLive(company, projectId, inTimeCheck)).toMatchObject({ passed: false, missingCount: 1 })
    await expect(run(raiseIssue, { id, severity: 'low', dueOn: dayFromToday(1) })).rejects.toMatchObject({
      code: 'issue.wrong_state',
    })
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.map(({ action }) => action)).toEqual(['raised', 'prevented', 'foreseen'])
  })
})

describe('the gate', () => {
  const judged = () => judgeLive(company, projectId, issuesForeseen)

  test('asks for an owner and a prevention of each', async () => {
    expect(await judged()).toMatchObject({ passed: false, note: { code: 'none_said' } })
    const { id } = await foresee({ prevention: null })
    expect(await judged()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'no_prevention' } }] })
    await company.as('wangfang', ctx => updateRecord(ctx, issue, { id, version: 1, set: { prevention: '多备一套' } }))
    expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('takes the word of somebody that there is none, until one is entered', async () => {
    const none = { projectId, about: 'foreseen_issues', reason: '去年做过同样的项目' }
    const { id } = await run<{ id: string }>(stateNone, none)
    expect(await judged()).toMatchObject({ passed: true, note: { params: { who: '王芳' } } })
    await run(revokeNone, { id })
    expect(await judged()).toMatchObject({ passed: false })
    await run(stateNone, none)
    await foresee()
    expect(await judged()).toMatchObject({ passed: true, have: 1 })
    await expect(run(stateNone, none)).rejects.toMatchObject({ code: 'none_stated.foreseen_issues' })
  })
})
