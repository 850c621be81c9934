import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmZeroSpend } from '#domains/budget/server/confirm-zero-spend.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import { freezePlaybook } from '#domains/process/reads.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { campaign, type deviation } from '../contract.ts'
import { answerDeviation } from './answer-deviation.ts'
import { assignCampaign } from './assign-campaign.ts'
import { findDeviations } from './find-deviations.ts'
import { finishCampaign } from './finish-campaign.ts'
import { planCampaign } from './plan-campaign.ts'
import { readDeviationThreshold } from './read-deviation-threshold.ts'
import { reopenCampaign } from './reopen-campaign.ts'
import { startCampaign } from './start-campaign.ts'
import { stopCampaign } from './stop-campaign.ts'

type Campaign = RecordOf<typeof campaign>
type Deviation = RecordOf<typeof deviation>

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const run = <T = Campaign>(operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<T>
const refused = (code: string) => expect.objectContaining({ code })
const plan = (more: object = {}) => planACampaign(company, projectId, { ...more })

describe('a campaign', () => {
  test('is planned with dates and money by a command, never backwards', async () => {
    const { id, version } = await plan({ start: null, finish: null, budget: null })
    const dates = { start: '2026-11-16', finish: '2026-11-20', budget: '3000' }
    expect(await run(planCampaign, { id, version, ...dates })).toMatchObject({ ...dates, budget: '3000.00' })
    await expect(run(planCampaign, { id, ...dates, finish: '2026-11-15' })).rejects.toEqual(
      refused('campaign.finish_before_start'),
    )
  })

  test('has a person who answers for it', async () => {
    const { id } = await plan()
    const assigned = await run(assignCampaign, { id, ownerId: company.people.chenli })
    expect(assigned.ownerId).toBe(company.people.chenli)
  })

  test('runs, and is finished with its result; its plan stays as it was', async () => {
    const { id } = await plan()
    const running = await run(startCampaign, { id, on: '2026-11-09' })
    expect(running).toMatchObject({ state: 'running', startedOn: '2026-11-09' })
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, campaign, { id, version: running.version, set: { name: '改名' } }),
    )
    await expect(edit).rejects.toEqual(refused('record.frozen'))
    const replan = run(planCampaign, { id, start: '2026-11-10', finish: '2026-11-30', budget: '1' })
    await expect(replan).rejects.toEqual(refused('campaign.wrong_state'))
    const finished = await run(finishCampaign, { id, on: '2026-11-20', result: '收集 512 条线索' })
    expect(finished).toMatchObject({ state: 'finished', endedOn: '2026-11-20', result: '收集 512 条线索' })
  })

  test('is not finished before it began, in the future, or twice', async () => {
    const { id } = await plan()
    await expect(run(finishCampaign, { id })).rejects.toEqual(refused('campaign.wrong_state'))
    await expect(run(startCampaign, { id, on: '2099-01-01' })).rejects.toEqual(refused('campaign.future'))
    await run(startCampaign, { id, on: '2026-11-09' })
    await expect(run(finishCampaign, { id, on: '2026-11-08' })).rejects.toEqual(
      refused('campaign.ended_before_started'),
    )
  })

  test('is stopped with a reason, before or while it runs, and taken up again', async () => {
    const { id } = await plan()
    const stopped = await run(stopCampaign, { id, reason: '场地取消' })
    expect(stopped).toMatchObject({ state: 'stopped', stopReason: '场地取消' })
    expect(await run(reopenCampaign, { id, reason: '换了场地' })).toMatchObject({ state: 'planned', stopReason: null })
  })

  test('of others is not touched by who takes no part', async () => {
    const { id } = await plan()
    await expect(run(startCampaign, { id }, 'sunwei')).rejects.toEqual(refused('record.not_found'))
  })
})

describe('deviations', () => {
  test('are asked about from the threshold of the version that the project runs on', async () => {
    const { id } = await startProject(company, { name: '旧版本的项目' })
    const threshold = () => run<object>(readDeviationThreshold, { projectId: id })
    expect(await threshold()).toEqual({ threshold: { days: expect.any(Number), percent: expect.any(Number) } })
    // As an earlier release of the program would have left it.
    const { owner } = company.database
    const { rows } = await owner.query(
      'select v.definition from playbook_version v join project p on v.id = p.playbook_version_id where p.id = $1',
      [id],
    )
    const earlier = JSON.parse(rows[0].definition.replaceAll(/"days": ?[0-9]+/g, '"days":77'))
    const version = await company.as('liming', ctx => freezePlaybook(ctx, earlier))
    await owner.query('update project set playbook_version_id = $1 where id = $2', [version, id])
    expect(await threshold()).toMatchObject({ threshold: { days: 77 } })
    const stranger = run(readDeviationThreshold, { projectId: id.replace(/.$/, end => (end === '0' ? '1' : '0')) })
    await expect(stranger).rejects.toMatchObject({ status: 404 })
  })

  const of = async (campaignId: string) =>
    (await run<Deviation[]>(findDeviations, { projectId })).filter(one => one.campaignId === campaignId)

  test('arise by themselves when a campaign starts late and costs more', async () => {
    const { id: campaignId } = await plan({ start: '2026-11-04', finish: '2026-11-20', budget: '1000' })
    await run(startCampaign, { id: campaignId, on: '2026-11-12' })
    await spend(campaignId, '1150')
    const { rows } = await company.database.owner.query(
      'select kind, days, difference, percent, state from deviation where campaign_id = $1 order by kind',
      [campaignId],
    )
    expect(rows).toContainEqual({ kind: 'start', days: 8, difference: null, percent: null, state: 'open' })
    expect(rows).toContainEqual({ kind: 'money', days: null, difference: '15000', percent: '15.0', state: 'open' })
  })

  test('are answered with cause and measure, and open again when they grow', async () => {
    const { id: campaignId } = await plan({ budget: '1000' })
    await run(startCampaign, { id: campaignId, on: '2026-11-09' })
    await spend(campaignId, '1200')
    const found = (await of(campaignId)).find(one => one.kind === 'money')
    const answered = await run<Deviation>(answerDeviation, { id: found?.id, cause: '展位涨价', measure: '压缩差旅' })
    expect(answered).toMatchObject({ state: 'answered', answeredById: company.people.wangfang })
    await spend(campaignId, '50')
    const grown = (await of(campaignId)).find(one => one.kind === 'money')
    expect(grown).toMatchObject({ state: 'open', difference: '250.00', cause: '展位涨价' })
  })

  test('are found once, also where two look for them at the same time', async () => {
    const { id: campaignId } = await plan({ start: '2026-11-04', finish: '2026-12-20' })
    await company.database.owner.query('delete from deviation where campaign_id = $1', [campaignId])
    const found = await Promise.all([of(campaignId), of(campaignId), of(campaignId)])
    expect(new Set(found.flat().map(one => one.id)).size).toBe(1)
  })

  test('that vanish say so', async () => {
    const { id: campaignId } = await plan({ start: '2026-11-04', finish: '2026-12-20' })
    const [late] = await of(campaignId)
    expect(late).toMatchObject({ kind: 'start', planned: '2026-11-04', actual: '—', days: 19 })
    await run(startCampaign, { id: campaignId, on: '2026-11-04' })
    expect(await of(campaignId)).toEqual([])
    const answer = run(answerDeviation, { id: late?.id, cause: '无', measure: '无' })
    await expect(answer).rejects.toEqual(refused('deviation.gone'))
  })

  test('are none where a campaign that cost nothing went as planned', async () => {
    const { id: campaignId } = await plan({ budget: '0' })
    await run(startCampaign, { id: campaignId, on: '2026-11-09' })
    await run(confirmZeroSpend, { campaignId, reason: '自有渠道' })
    await run(finishCampaign, { id: campaignId, on: '2026-11-20' })
    expect(await of(campaignId)).toEqual([])
  })
})

let receipts = 0

/** An approved expense. */
async function spend(campaignId: string, amount: string): Promise<void> {
  const given = { projectId, campaignId, item: '展位', category: 'events', amount, spentOn: '2026-11-12' }
  const { id } = await run<{ id: string }>(enterExpense, { ...given, receiptNo: `S${++receipts}` }, 'chenli')
  await run(submitExpense, { id }, 'chenli')
  const { rows } = await company.database.owner.query('select id from approval where subject_id = $1', [id])
  await run(decideApproval, { id: rows[0].id, decision: 'approve' })
}
