import { beforeEach, expect, test } from 'vitest'
import { pauseProject } from '#domains/process/server/pause-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { ANSWER, enterIssue, enterRisk } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { issue } from '../contract.ts'
import { answerRisk } from './answer-risk.ts'
import { assignIssue } from './assign-issue.ts'
import { closeRisk } from './close-risk.ts'
import { escalateIssue } from './escalate-issue.ts'
import { reopenIssue } from './reopen-issue.ts'
import { resolveIssue } from './resolve-issue.ts'
import { reviewRisk } from './review-risk.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

/** What the inbox lists of this project, and whether it counts as much as it lists. */
async function waitingFor(player: Player, kind: 'issues' | 'risks') {
  const { counts, sections } = (await company.run(player, readInbox, undefined)) as Inbox
  const items = sections.find(one => one.name === kind)?.items ?? []
  expect(counts.find(one => one.name === kind)?.count).toBe(items.length)
  return items.filter(one => one.projectId === projectId)
}

test('an open issue waits for who sees to it, and for whom it was escalated to', async () => {
  const { id } = await enterIssue(company, projectId, { dueOn: dayFromToday(-3) })
  const { liming, chenli } = company.people
  await company.run('wangfang', assignIssue, { id, ownerId: chenli })
  expect(await waitingFor('wangfang', 'issues')).toEqual([])
  await company.run('wangfang', escalateIssue, { id, escalatedToId: liming, reason: '要总部出面' })
  const own = { id, title: '样机到货晚了', projectName: '华东渠道增长 2026', path: `/issues/${id}` }
  expect(await waitingFor('chenli', 'issues')).toMatchObject([
    { ...own, dueOn: dayFromToday(-3), overdue: 3, ask: { zh: '解决问题' } },
  ])
  expect(await waitingFor('liming', 'issues')).toMatchObject([{ ...own, ask: { zh: '上报给你的问题' } }])
})

test('a risk waits for a response, then for its review when that is near', async () => {
  const { id } = await enterRisk(company, projectId)
  expect(await waitingFor('wangfang', 'risks')).toMatchObject([
    { id, title: '行业展会延期', dueOn: null, overdue: 0, path: `/risks/${id}`, ask: { zh: '应对风险' } },
  ])
  const { wangfang } = company.people
  const answer = { ...ANSWER, residualImpact: '2', ownerId: wangfang } as const
  await company.run('wangfang', answerRisk, { id, ...answer, reviewOn: dayFromToday(8) })
  expect(await waitingFor('wangfang', 'risks')).toEqual([])
  await company.run('wangfang', answerRisk, { id, ...answer, reviewOn: dayFromToday(7) })
  expect(await waitingFor('wangfang', 'risks')).toMatchObject([{ dueOn: dayFromToday(7), ask: { zh: '复核风险' } }])
})

test('a review that is done leaves the inbox; the next one is later than today', async () => {
  const { id } = await enterRisk(company, projectId)
  const answer = { ...ANSWER, residualImpact: '2', ownerId: company.people.chenli } as const
  const late = company.run('wangfang', answerRisk, { id, ...answer, reviewOn: dayFromToday(-2) })
  await expect(late).rejects.toMatchObject({ code: 'risk.review_past' })
  await company.run('wangfang', answerRisk, { id, ...answer, reviewOn: dayFromToday(2) })
  await company.database.owner.query('update risk set review_on = $1 where id = $2', [dayFromToday(-2), id])
  expect(await waitingFor('wangfang', 'risks')).toEqual([])
  expect(await waitingFor('chenli', 'risks')).toMatchObject([{ overdue: 2, ask: { zh: '复核风险' } }])
  const today = company.run('wangfang', reviewRisk, { id, note: '没有变化', reviewOn: dayFromToday(0) })
  await expect(today).rejects.toMatchObject({ code: 'risk.review_past' })
  await company.run('wangfang', reviewRisk, { id, note: '没有变化' })
  expect(await waitingFor('chenli', 'risks')).toEqual([])
})

test('what is closed or resolved asks nobody, and a reopened issue only who sees to it', async () => {
  const risk = await enterRisk(company, projectId)
  await company.run('wangfang', closeRisk, { id: risk.id, reason: '展会如期' })
  expect(await waitingFor('wangfang', 'risks')).toEqual([])
  const { id } = await enterIssue(company, projectId)
  await company.run('wangfang', escalateIssue, { id, escalatedToId: company.people.liming, reason: '要总部出面' })
  await company.run('wangfang', resolveIssue, { id, resolution: '改用空运' })
  expect(await waitingFor('wangfang', 'issues')).toEqual([])
  expect(await waitingFor('liming', 'issues')).toEqual([])
  await company.run('wangfang', reopenIssue, { id, reason: '又坏了' })
  expect(await waitingFor('wangfang', 'issues')).toHaveLength(1)
  expect(await waitingFor('liming', 'issues')).toEqual([])
})

test('the inbox names nothing that its reader may not read', async () => {
  const { id } = await enterIssue(company, projectId)
  await company.database.owner.query('update issue set escalated_to_id = $1 where id = $2', [company.people.sunwei, id])
  await expect(company.as('sunwei', ctx => readRecord(ctx, issue, id))).rejects.toMatchObject({
    code: 'record.not_found',
  })
  expect(await waitingFor('sunwei', 'issues')).toEqual([])
})

test('a project that rests asks for neither', async () => {
  await enterIssue(company, projectId)
  await enterRisk(company, projectId)
  expect(await waitingFor('wangfang', 'issues')).toHaveLength(1)
  expect(await waitingFor('wangfang', 'risks')).toHaveLength(1)
  await company.run('wangfang', pauseProject, { projectId })
  expect(await waitingFor('wangfang', 'issues')).toEqual([])
  expect(await waitingFor('wangfang', 'risks')).toEqual([])
})
