import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { bidIn, findTender, handIn, hoursFromNow, openedBid, prepareBid, SCORES } from '#tests/cast/bidding.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { tender } from '../../bidding-contract.ts'
import { bidDecided } from './checks/bid-decided.ts'
import { bidReady } from './checks/bid-ready.ts'
import { bidSubmitted } from './checks/bid-submitted.ts'
import { bondSettled } from './checks/bond-settled.ts'
import { clarified } from './checks/clarified.ts'
import { tenderResult } from './checks/tender-result.ts'
import { answerClarification } from './clarifications/answer-clarification.ts'
import { askTenderer } from './clarifications/ask-tenderer.ts'
import { addTenderDocument } from './documents/add-document.ts'
import { addUsualDocuments } from './documents/add-usual-documents.ts'
import { readyDocument } from './documents/ready-document.ts'
import { waiveDocument } from './documents/waive-document.ts'
import { enterPrice } from './prices/enter-price.ts'
import { decideBid } from './tenders/decide-bid.ts'
import { moveTender } from './tenders/move-tender.ts'
import { nextRound } from './tenders/next-round.ts'
import { noteTenderContract } from './tenders/note-tender-contract.ts'
import { priceBid } from './tenders/price-bid.ts'
import { readTenderTimes } from './tenders/read-times.ts'
import { recallBid } from './tenders/recall-bid.ts'
import { recordTenderResult } from './tenders/record-tender-result.ts'
import { reopenTender } from './tenders/reopen-tender.ts'
import { settleBond } from './tenders/settle-bond.ts'
import { waiveQuestions } from './tenders/waive-questions.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) =>
  company.run('wangfang', operation, input) as Promise<{ id: string; version: number }>
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const judged = (check: Parameters<typeof judgeLive>[2], params = {}) => judgeLive(company, projectId, check, params)

describe('whether we bid', () => {
  test('is decided once, from weighed questions, with the reason', async () => {
    const { id } = await findTender(company, projectId)
    const bare = run(decideBid, { id, decision: 'bid', reason: '想投' })
    await expect(bare).rejects.toMatchObject(refused('tender.weights', 'scores'))
    expect(await judged(bidDecided)).toMatchObject({ passed: false, missing: [{ why: { code: 'undecided' } }] })
    expect(await bidIn(company, id)).toMatchObject({ state: 'preparing', bidScore: '84.0', decidedOn: dayFromToday(0) })
    expect(await judged(bidDecided)).toMatchObject({ passed: true, have: 1 })
    await expect(bidIn(company, id)).rejects.toMatchObject(refused('tender.wrong_state'))
  })

  test('a tender without a bid is decided on and asks for nothing of ours', async () => {
    expect(await judged(bidDecided)).toMatchObject({ passed: false, note: { code: 'none' } })
    const { id } = await findTender(company, projectId)
    const no = { id, decision: 'no_bid', scores: SCORES, reason: '没有防爆证书' }
    expect(await run(decideBid, no)).toMatchObject({ state: 'declined' })
    expect(await judged(bidDecided)).toMatchObject({ passed: true })
    for (const check of [bidReady, bidSubmitted, clarified])
      expect(await judged(check)).toMatchObject({ passed: false, note: { code: 'none' } })
    expect(await judged(tenderResult, { result: 'lost' })).toMatchObject({ passed: true })
    expect(await run(reopenTender, { id, reason: '证书下来了' })).toMatchObject({ state: 'noticed' })
  })
})

describe('a bid', () => {
  test('has a price that is not below its floor', async () => {
    const { id } = await findTender(company, projectId)
    await bidIn(company, id)
    const low = run(priceBid, { id, bidPrice: '899999.99', floorPrice: '900000' })
    await expect(low).rejects.toMatchObject(refused('tender.below_floor', 'bidPrice'))
    expect(await run(priceBid, { id, bidPrice: '900000', floorPrice: '900000' })).toMatchObject({
      bidPrice: '900000.00',
    })
  })

  test('is submitted whole: papers ready and sealed, priced, the bond paid', async () => {
    const { id } = await findTender(company, projectId)
    await bidIn(company, id)
    await expect(handIn(company, id)).rejects.toMatchObject(refused('tender.no_price'))
    await run(priceBid, { id, bidPrice: '960000', floorPrice: '900000' })
    await expect(handIn(company, id)).rejects.toMatchObject(refused('tender.no_documents'))
    const paper = await run(addTenderDocument, { tenderId: id, item: '投标函', needsSeal: true })
    await expect(handIn(company, id)).rejects.toMatchObject(refused('tender.documents_open'))
    const unsealed = run(readyDocument, { id: paper.id })
    await expect(unsealed).rejects.toMatchObject(refused('tender_document.not_sealed', 'sealed'))
    expect(await run(readyDocument, { id: paper.id, sealed: true })).toMatchObject({ sealedOn: dayFromToday(0) })
    await expect(handIn(company, id)).rejects.toMatchObject(refused('tender.bond_unpaid'))
    expect((await judged(bidReady)).missing).toMatchObject([{ recordId: id, field: 'bondPaidOn' }])
  })

  test('is not submitted after the deadline, nor before it happens', async () => {
    const { id } = await findTender(company, projectId, { deadline: hoursFromNow(-2) })
    await prepareBid(company, id)
    await expect(handIn(company, id)).rejects.toMatchObject(refused('tender.deadline_passed', 'submittedAt'))
    await expect(handIn(company, id, hoursFromNow(1))).rejects.toMatchObject(refused('tender.in_future', 'submittedAt'))
    await run(moveTender, { id, deadline: hoursFromNow(5), reason: '更正公告延期' })
    expect(await handIn(company, id)).toMatchObject({ state: 'submitted', submittedById: company.people.wangfang })
    expect(await judged(bidSubmitted)).toMatchObject({ passed: true, have: 1, need: 1 })
    expect(await judged(bidReady)).toMatchObject({ passed: true })
    expect(await run(recallBid, { id, reason: '漏了一页' })).toMatchObject({ state: 'preparing', submittedAt: null })
    expect(await judged(bidSubmitted)).toMatchObject({ passed: false, missing: [{ why: { code: 'not_submitted' } }] })
  })

  test('takes the usual papers once, and does without one only for a reason', async () => {
    const { id } = await findTender(company, projectId)
    await bidIn(company, id)
    expect(await run(addUsualDocuments, { id })).toEqual({ count: 15 })
    expect(await run(addUsualDocuments, { id })).toEqual({ count: 0 })
    const paper = await run(addTenderDocument, { tenderId: id, item: '样品清单' })
    const waived = await run(waiveDocument, { id: paper.id, reason: '本次不收样品' })
    expect(waived).toMatchObject({ state: 'not_needed', notNeededReason: '本次不收样品' })
  })
})

test('questions are answered, or somebody says that there are none', async () => {
  const { id } = await findTender(company, projectId)
  await bidIn(company, id)
  expect(await judged(clarified)).toMatchObject({ passed: false, missing: [{ why: { code: 'not_said' } }] })
  await run(waiveQuestions, { id, reason: '文件写得清楚' })
  expect(await judged(clarified)).toMatchObject({ passed: true })
  const question = { tenderId: id, question: '是否接受联合体？', askedOn: dayFromToday(-2) }
  const asked = await run(askTenderer, question)
  expect(await judged(clarified)).toMatchObject({ passed: false, missing: [{ recordId: asked.id }] })
  const early = { id: asked.id, answer: '接受', answeredOn: dayFromToday(-3) }
  const code = 'tender_clarification.answered_before'
  await expect(run(answerClarification, early)).rejects.toMatchObject(refused(code, 'answeredOn'))
  await run(answerClarification, { ...early, answeredOn: dayFromToday(0), changes: '增加联合体协议' })
  expect(await judged(clarified)).toMatchObject({ passed: true, have: 1 })
  await expect(run(waiveQuestions, { id, reason: '没有' })).rejects.toMatchObject(refused('tender.has_questions'))
  const times = (await run(readTenderTimes, { id })) as unknown as { rule: string; verdict: string }[]
  expect(times.find(one => one.rule === 'clarification')).toMatchObject({ verdict: 'broken', actual: dayFromToday(0) })
  expect(times.find(one => one.rule === 'bond')).toMatchObject({ verdict: 'kept', most: '20000.00' })
})

describe('the result', () => {
  test('of a won tender has the amount, its contract, and the bond back', async () => {
    const id = await openedBid(company, projectId)
    expect(await judged(tenderResult)).toMatchObject({ passed: false, missing: [{ why: { code: 'running' } }] })
    const bare = run(recordTenderResult, { id, result: 'won' })
    await expect(bare).rejects.toMatchObject(refused('tender.amount_missing', 'awardAmount'))
    await run(recordTenderResult, { id, result: 'won', awardAmount: '960000' })
    expect(await judged(tenderResult, { result: 'won' })).toMatchObject({ passed: true })
    expect(await judged(tenderResult, { result: 'void' })).toMatchObject({
      ...{ passed: false, note: { code: 'other_won' } },
    })
    expect(await judged(bondSettled)).toMatchObject({ passed: false, missing: [{ why: { code: 'out' } }] })
    const signed = (await run(noteTenderContract, { id, contractOn: dayFromToday(0) })) as { bondRefundDueOn?: string }
    expect(signed.bondRefundDueOn && signed.bondRefundDueOn >= dayFromToday(5)).toBe(true)
    const most = run(settleBond, { id, bondEnd: 'refunded', bondEndOn: dayFromToday(0), bondBack: '20000.01' })
    await expect(most).rejects.toMatchObject(refused('tender.bond_back', 'bondBack'))
    const less = run(settleBond, { id, bondEnd: 'refunded', bondEndOn: dayFromToday(0), bondBack: '19000' })
    await expect(less).rejects.toMatchObject(refused('tender.bond_reason', 'bondNote'))
    const back = await run(settleBond, { id, bondEnd: 'refunded', bondEndOn: dayFromToday(0) })
    expect(back).toMatchObject({ bondBack: '20000.00' })
    expect(await judged(bondSettled)).toMatchObject({ passed: true })
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, tender, { id, version: back.version, set: { name: '别的' } }),
    )
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
  })

  test('of a lost one names the winner and the reason', async () => {
    const id = await openedBid(company, projectId)
    const lost = { id, result: 'lost', reason: '价格高 1.3%' }
    await expect(run(recordTenderResult, lost)).rejects.toMatchObject(refused('tender.winner_missing', 'winner'))
    const nameless = run(recordTenderResult, { id, result: 'lost', winner: '江海泵业' })
    await expect(nameless).rejects.toMatchObject(refused('tender.reason_missing', 'reason'))
    expect(await run(recordTenderResult, { ...lost, winner: '江海泵业' })).toMatchObject({ state: 'lost' })
    expect(await judged(tenderResult, { result: 'lost' })).toMatchObject({ passed: true })
    expect(await judged(tenderResult, { result: 'won' })).toMatchObject({ passed: false })
    expect(await run(reopenTender, { id, reason: '记错了' })).toMatchObject({ state: 'opened', winner: null })
  })

  test('of a void one leads to the next round, which takes its place', async () => {
    const { id } = await findTender(company, projectId)
    const early = run(recordTenderResult, { id, result: 'lost', winner: '甲', reason: '乙' })
    await expect(early).rejects.toMatchObject(refused('tender.wrong_state'))
    await bidIn(company, id)
    await run(addTenderDocument, { tenderId: id, item: '技术方案' })
    await run(recordTenderResult, { id, result: 'void', reason: '有效投标不足三家' })
    expect(await judged(tenderResult, { result: 'void' })).toMatchObject({ passed: true })
    // It has led back here once: not before the next round is void does it lead back again.
    expect(await judgeLive(company, projectId, tenderResult, { result: 'void' }, 2)).toMatchObject({
      ...{ passed: false, note: { code: 'went_back' } },
    })
    const again = await run(nextRound, { id, deadline: hoursFromNow(600), publishedOn: dayFromToday(0) })
    expect(again).toMatchObject({ state: 'noticed', previousId: id, round: 2, bidPrice: null })
    const twice = run(nextRound, { id, deadline: hoursFromNow(600) })
    await expect(twice).rejects.toMatchObject(refused('tender.has_next_round'))
    await expect(run(reopenTender, { id, reason: '记错' })).rejects.toMatchObject(refused('tender.has_next_round'))
    expect(await judged(tenderResult, { result: 'void' })).toMatchObject({
      passed: false,
      missing: [{ recordId: again.id }],
    })
    await bidIn(company, again.id)
    expect((await judged(bidReady)).missing.map(one => one.label)).toContain('技术方案')
  })
})

test('prices are entered after the opening only', async () => {
  const { id } = await findTender(company, projectId)
  const price = { tenderId: id, bidder: '江海泵业', price: '948000' }
  await expect(run(enterPrice, price)).rejects.toMatchObject(refused('tender_price.not_opened'))
})

test('the inbox asks for what is next, and for a bond that should be back', async () => {
  const waiting = async () => {
    const { sections } = (await company.run('wangfang', readInbox, undefined)) as Inbox
    return sections.find(one => one.name === 'tenders')?.items.filter(one => one.projectId === projectId) ?? []
  }
  const { id } = await findTender(company, projectId)
  expect(await waiting()).toMatchObject([{ id, ask: { zh: '决定投不投' }, path: `/tenders/${id}` }])
  await prepareBid(company, id)
  expect(await waiting()).toMatchObject([{ ask: { zh: '递交投标' } }])
  await handIn(company, id)
  expect(await waiting()).toEqual([])
  await run(recordTenderResult, { id, result: 'void', reason: '不足三家', bondRefundDueOn: dayFromToday(-2) })
  expect(await waiting()).toMatchObject([{ overdue: 2, ask: { zh: '追退投标保证金' } }])
})
