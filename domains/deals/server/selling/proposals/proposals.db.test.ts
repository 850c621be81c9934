import type { InferContractRouterOutputs } from '@orpc/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { acceptedProposalOf } from '#domains/deals/reads.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { approve, CONFIRMED, decide, SENT, sensor, sentProposal, writeProposal } from '#tests/cast/selling.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { proposal, type sellingContract } from '../../../selling-contract.ts'
import { marginKeptCheck } from '../checks/margin-kept.ts'
import { proposalAnsweredCheck } from '../checks/proposal-answered.ts'
import { proposalApprovedCheck } from '../checks/proposal-approved.ts'
import { proposalConfirmedCheck } from '../checks/proposal-confirmed.ts'
import { proposalSentCheck } from '../checks/proposal-sent.ts'
import { retireProduct } from '../products/retire-product.ts'
import { addQuoteLine } from './add-quote-line.ts'
import { changeQuoteLine } from './change-quote-line.ts'
import { confirmProposal } from './confirm-proposal.ts'
import { draftProposal } from './draft-proposal.ts'
import { dropQuoteLine } from './drop-quote-line.ts'
import { readProposalSheet } from './read-proposal-sheet.ts'
import { rejectProposal } from './reject-proposal.ts'
import { reviseProposal } from './revise-proposal.ts'
import { sendProposal } from './send-proposal.ts'
import { submitProposal } from './submit-proposal.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

type Sheet = InferContractRouterOutputs<typeof sellingContract>['proposalSheet']
type Made = { id: string; version: number; number: number; code: string; state: string }

const sheet = (player: Player = 'chenli', number?: number) =>
  company.run(player, readProposalSheet, { projectId, ...(number && { number }) }) as Promise<Sheet>
const passes = async (...checks: Parameters<typeof judgeLive>[2][]) => {
  const verdicts = []
  for (const check of checks) verdicts.push((await judgeLive(company, projectId, check)).passed)
  return verdicts
}
const GATES = [proposalApprovedCheck, proposalSentCheck, proposalAnsweredCheck, proposalConfirmedCheck] as const
const refused = (code: string, field?: string) =>
  expect.objectContaining({ code, ...(field && { data: expect.objectContaining({ field }) }) })

describe('a proposal', () => {
  test('goes from the draft over approval and sending to the customer’s confirmation, and the gates read it', async () => {
    const { id } = await writeProposal(company, projectId)
    expect(await passes(...GATES)).toEqual([false, false, false, false])
    expect(await company.run('chenli', submitProposal, { id })).toMatchObject({
      ...{ state: 'submitted', approvedBy: 'manager', total: '11300.00', net: '10000.00' },
    })
    await approve(company, 'wangfang', id)
    expect(await passes(...GATES)).toEqual([true, false, false, false])
    expect(await company.run('chenli', sendProposal, { id, ...SENT() })).toMatchObject({ state: 'sent' })
    expect(await passes(...GATES)).toEqual([true, true, false, false])
    const done = (await company.run('chenli', confirmProposal, { id, ...CONFIRMED() })) as { confirmedHash: string }
    expect(done).toMatchObject({ state: 'accepted', confirmedBy: '何厂长' })
    expect(done.confirmedHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await passes(...GATES)).toEqual([true, true, true, true])
    const accepted = await company.as('chenli', ctx => acceptedProposalOf(ctx, projectId))
    expect(accepted).toMatchObject({ proposal: { id }, sums: { gross: '11300.00' }, lines: [{ quantity: '10' }] })
  })

  test('passes no gate where there is none', async () => {
    expect(await passes(...GATES)).toEqual([false, false, false, false])
    expect(await judgeLive(company, projectId, proposalSentCheck)).toMatchObject({ note: { code: 'none' } })
    expect(await company.as('chenli', ctx => acceptedProposalOf(ctx, projectId))).toBeNull()
  })

  test('is not submitted before it is written, quoted and valid', async () => {
    const { id, version } = (await company.run('chenli', draftProposal, { projectId, name: '液位方案' })) as Made
    const submit = () => company.run('chenli', submitProposal, { id })
    await expect(submit()).rejects.toMatchObject({ data: { params: { parts: '客户、有效期至、方案说明' } } })
    const set = { customerName: '江海水厂', validUntil: dayFromToday(-1), solution: '十台液位计' }
    await company.as('chenli', ctx => updateRecord(ctx, proposal, { id, version, set }))
    await expect(submit()).rejects.toEqual(refused('proposal.expired', 'validUntil'))
    const later = { validUntil: dayFromToday(9), discount: '1' }
    await company.as('chenli', ctx => updateRecord(ctx, proposal, { id, version: version + 1, set: later }))
    await expect(submit()).rejects.toEqual(refused('proposal.empty'))
    const line = { proposalId: id, name: '支架', kind: 'other', unitPrice: '0.50', taxRate: '13', quantity: '0' }
    const { id: lineId } = (await company.run('chenli', addQuoteLine, line)) as Made
    await expect(submit()).rejects.toEqual(refused('proposal.no_quantity'))
    await company.run('chenli', changeQuoteLine, { id: lineId, set: { quantity: '1' } })
    await expect(submit()).rejects.toEqual(refused('proposal.discount_too_big', 'discount'))
    await company.run('chenli', changeQuoteLine, { id: lineId, set: { quantity: '100' } })
    expect(await submit()).toMatchObject({ state: 'submitted', total: '49.00' })
  })

  test('is approved by the sponsor beyond the manager’s limits, where the cost is unknown, and of the manager’s own', async () => {
    const { id } = await writeProposal(company, projectId)
    const { lines } = await sheet()
    const lineId = lines[0]?.line.id
    const levelAt = async (player: Player, set: object) => {
      await company.run('chenli', changeQuoteLine, { id: lineId, set })
      const { approvedBy } = (await company.run(player, submitProposal, { id })) as { approvedBy: string }
      await company.run(player, withdrawProposal, { id })
      return approvedBy
    }
    expect(await levelAt('chenli', { discount: '10' })).toBe('manager')
    expect(await levelAt('chenli', { discount: '10.01' })).toBe('sponsor')
    // Net 9000.00 after a tenth off: 1800.00 is a fifth of it, at 720.00 a piece.
    expect(await levelAt('chenli', { discount: '10', cost: '720' })).toBe('manager')
    expect(await levelAt('chenli', { cost: '720.01' })).toBe('sponsor')
    expect(await levelAt('chenli', { cost: null })).toBe('sponsor')
    expect(await levelAt('wangfang', { cost: '700' })).toBe('sponsor')
  })

  test('goes back to the draft when it is returned, and its lines are frozen while it is decided on', async () => {
    const { id } = await writeProposal(company, projectId)
    await company.run('chenli', submitProposal, { id })
    const { lines } = await sheet()
    const lineId = lines[0]?.line.id
    const frozen = { code: 'proposal.wrong_state' }
    await expect(company.run('chenli', changeQuoteLine, { id: lineId, set: { quantity: '9' } })).rejects.toMatchObject(
      frozen,
    )
    await expect(company.run('chenli', dropQuoteLine, { id: lineId })).rejects.toMatchObject(frozen)
    const set = { discount: '5000' }
    const { version } = (await sheet()).proposal as Made
    await expect(company.as('chenli', ctx => updateRecord(ctx, proposal, { id, version, set }))).rejects.toMatchObject({
      code: 'record.frozen',
    })
    await decide(company, 'wangfang', id, { decision: 'reject', comment: '写清安装由谁做' })
    expect((await sheet()).proposal).toMatchObject({ state: 'draft', total: null, approvedBy: null })
    expect(await company.run('chenli', dropQuoteLine, { id: lineId })).toMatchObject({ id: lineId })
  })

  test('is sent and confirmed on days that can be, within its validity', async () => {
    const { id } = await writeProposal(company, projectId)
    await expect(company.run('chenli', sendProposal, { id, ...SENT() })).rejects.toMatchObject({
      code: 'proposal.wrong_state',
    })
    await company.run('chenli', submitProposal, { id })
    await approve(company, 'wangfang', id)
    for (const sentOn of [dayFromToday(-1), dayFromToday(1)])
      await expect(company.run('chenli', sendProposal, { id, ...SENT(), sentOn })).rejects.toEqual(
        refused('proposal.day_out_of_order', 'sentOn'),
      )
    await company.run('chenli', sendProposal, { id, ...SENT() })
    const answeredOn = dayFromToday(-1)
    await expect(company.run('chenli', confirmProposal, { id, ...CONFIRMED(), answeredOn })).rejects.toEqual(
      refused('proposal.day_out_of_order', 'answeredOn'),
    )
    await company.database.owner.query('update proposal set valid_until = $2 where id = $1', [id, dayFromToday(-1)])
    await expect(company.run('chenli', confirmProposal, { id, ...CONFIRMED() })).rejects.toEqual(
      refused('proposal.answered_late', 'answeredOn'),
    )
  })
})

describe('versions', () => {
  test('are numbered, carry the lines on, and replace what was sent', async () => {
    const first = await sentProposal(company, projectId)
    const second = (await company.run('chenli', reviseProposal, { id: first.id, reason: '加两台' })) as Made
    expect(second).toMatchObject({ number: 2, code: first.code, state: 'draft', revisedBecause: '加两台' })
    const { versions, lines } = await sheet()
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'draft'],
      [1, 'revised'],
    ])
    const [before] = (await sheet('chenli', 1)).lines
    expect(lines[0]?.line).toMatchObject({ rootId: before?.line.id, quantity: '10' })
    expect(lines[0]?.cost).toBe('700.00')
    expect(await passes(...GATES)).toEqual([false, false, false, false])
    const again = company.run('chenli', reviseProposal, { id: first.id, reason: '再加一台' })
    await expect(again).rejects.toMatchObject({ code: 'proposal.draft_exists' })
    const anew = company.run('chenli', draftProposal, { projectId, name: '另一份' })
    await expect(anew).rejects.toMatchObject({ code: 'proposal.exists' })
  })

  test('leave what the customer has accepted until they accept another', async () => {
    const first = await sentProposal(company, projectId)
    await company.run('chenli', confirmProposal, { id: first.id, ...CONFIRMED() })
    const { id } = (await company.run('chenli', reviseProposal, { id: first.id, reason: '谈下来的价格' })) as Made
    const counting = () =>
      company.as('chenli', async ctx => (await acceptedProposalOf(ctx, projectId))?.proposal.number)
    expect(await counting()).toBe(1)
    await company.run('chenli', submitProposal, { id })
    await approve(company, 'wangfang', id)
    await company.run('chenli', sendProposal, { id, ...SENT() })
    await company.run('chenli', confirmProposal, { id, ...CONFIRMED() })
    expect(await counting()).toBe(2)
    expect((await sheet()).versions.map(one => one.state)).toEqual(['accepted', 'revised'])
  })

  test('follow a rejection, whose reason stays', async () => {
    const { id } = await sentProposal(company, projectId)
    const reason = '预算只有 10 万'
    await company.run('chenli', rejectProposal, { id, reason, answeredOn: dayFromToday(0) })
    expect(await passes(...GATES)).toEqual([true, true, true, false])
    await company.run('chenli', reviseProposal, { id, reason: '减配' })
    expect((await sheet('chenli', 1)).proposal).toMatchObject({ state: 'rejected', rejectedBecause: reason })
  })

  test('of different projects have quote numbers of their own', async () => {
    const { code } = await writeProposal(company, projectId)
    const other = await startProject(company)
    const next = (await company.run('wangfang', draftProposal, { projectId: other.id, name: '泵站方案' })) as Made
    expect(Number(next.code.slice(-4))).toBe(Number(code.slice(-4)) + 1)
  })
})

describe('the quote', () => {
  test('takes what is not said from the catalogue, and no product that is retired', async () => {
    const { id: proposalId } = await writeProposal(company, projectId)
    const made = await sensor(company, { name: '雷达液位计', listPrice: '2260' })
    const line = await company.run('chenli', addQuoteLine, { proposalId, productId: made.id, unitPrice: '2000' })
    expect(line).toMatchObject({
      name: '雷达液位计',
      unit: '台',
      unitPrice: '2000.00',
      listPrice: '2260.00',
      quantity: '1',
    })
    await company.run('wangfang', retireProduct, { id: made.id, reason: '停产' })
    await expect(company.run('chenli', addQuoteLine, { proposalId, productId: made.id })).rejects.toEqual(
      refused('quote_line.product_retired', 'productId'),
    )
    await expect(company.run('chenli', addQuoteLine, { proposalId, name: '支架', kind: 'other' })).rejects.toEqual(
      refused('quote_line.not_said', 'unitPrice'),
    )
  })

  test('shows cost and margin only to those who may write proposals', async () => {
    await writeProposal(company, projectId)
    expect(await sheet()).toMatchObject({
      seesMargin: true,
      ...{ lines: [{ cost: '700.00', sums: { margin: '3000.00' } }] },
      totals: { gross: '11300.00', cost: '7000.00', margin: '3000.00', marginPercent: '30.0' },
    })
    const other = await startProject(company, { team: [] })
    await company.run('wangfang', draftProposal, { projectId: other.id, name: '泵站方案' })
    const seen = (await company.run('zhaoqian', readProposalSheet, { projectId: other.id })) as Sheet
    expect(seen).toMatchObject({
      seesMargin: false,
      totals: { cost: null, margin: null, marginPercent: null },
      beyond: [],
    })
  })
})

describe('the margin', () => {
  const kept = (percent: number) => judgeLive(company, projectId, marginKeptCheck, { percent })

  test('is held against the floor of the gate, exactly', async () => {
    expect(await kept(0)).toMatchObject({ passed: false, note: { code: 'none' } })
    const { id } = await sentProposal(company, projectId)
    expect((await kept(30)).passed).toBe(true)
    expect(await kept(30.01)).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'below' } }] })
  })

  test('below the floor passes when the sponsor approved the proposal', async () => {
    const { id } = await writeProposal(company, projectId)
    const { lines } = await sheet()
    await company.run('chenli', changeQuoteLine, { id: lines[0]?.line.id, set: { cost: '950' } })
    await company.run('chenli', submitProposal, { id })
    expect((await kept(25)).passed).toBe(false)
    await approve(company, 'liming', id)
    expect((await kept(25)).passed).toBe(true)
  })
})
