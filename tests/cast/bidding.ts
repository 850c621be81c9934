import { fundingApplication, tender } from '#domains/deals/bidding-contract.ts'
import { answerClarification } from '#domains/deals/server/bidding/clarifications/answer-clarification.ts'
import { askTenderer } from '#domains/deals/server/bidding/clarifications/ask-tenderer.ts'
import { addTenderDocument } from '#domains/deals/server/bidding/documents/add-document.ts'
import { addUsualDocuments } from '#domains/deals/server/bidding/documents/add-usual-documents.ts'
import { readyDocument } from '#domains/deals/server/bidding/documents/ready-document.ts'
import { addMaterial } from '#domains/deals/server/bidding/materials/add-material.ts'
import { enterPrice } from '#domains/deals/server/bidding/prices/enter-price.ts'
import { decideBid } from '#domains/deals/server/bidding/tenders/decide-bid.ts'
import { openTender } from '#domains/deals/server/bidding/tenders/open-tender.ts'
import { payBond } from '#domains/deals/server/bidding/tenders/pay-bond.ts'
import { priceBid } from '#domains/deals/server/bidding/tenders/price-bid.ts'
import { submitBid } from '#domains/deals/server/bidding/tenders/submit-bid.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

/** The moment so many hours from now. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}

/** A tender that 王芳 has found: the documents are on sale, the deadline is in ten days. */
export function findTender(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof tender>> = {},
): Promise<RecordOf<typeof tender>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, tender, {
      ...{ projectId, name: '青溪县水厂液位监测采购', tenderer: '青溪县水务局', number: 'QX-2026-018' },
      ...{ regime: 'bidding', method: 'open', mandatory: true, publishedOn: dayFromToday(-14) },
      ...{ saleFrom: dayFromToday(-13), saleUntil: dayFromToday(-3), documentsOn: dayFromToday(-12) },
      ...{ deadline: hoursFromNow(240), estimate: '1000000', bondAmount: '20000', bondDueOn: dayFromToday(8) },
      ...given,
    }),
  )
}

export const SCORES = [
  { question: '资格与业绩符合要求', weight: 3, score: 5 },
  { question: '价格有竞争力', weight: 2, score: 3 },
]

/** Decides to bid in it. */
export function bidIn(company: Company, id: string): Promise<unknown> {
  const decision = { id, decision: 'bid', scores: SCORES, reason: '老客户，业绩对口' }
  return company.run('wangfang', decideBid, decision)
}

/** All that a bid needs before it is handed in: a paper, the price, the bond. */
export async function prepareBid(company: Company, id: string): Promise<void> {
  await bidIn(company, id)
  const paper = { tenderId: id, item: '技术方案', dueOn: dayFromToday(3) }
  const made = (await company.run('wangfang', addTenderDocument, paper)) as { id: string }
  await company.run('wangfang', readyDocument, { id: made.id })
  await company.run('wangfang', priceBid, { id, bidPrice: '960000', floorPrice: '900000' })
  await company.run('wangfang', payBond, { id, bondAmount: '20000', bondPaidOn: dayFromToday(0), bondReceipt: 'B1' })
}

export function handIn(company: Company, id: string, submittedAt = hoursFromNow(-1)): Promise<unknown> {
  return company.run('wangfang', submitBid, { id, submittedAt, receipt: '回执 0018' })
}

/** A bid that has been opened today, beside another bidder's. */
export async function openedBid(company: Company, projectId: string): Promise<string> {
  const { id } = await findTender(company, projectId)
  await prepareBid(company, id)
  await handIn(company, id)
  await company.database.owner.query('update tender set deadline = $1 where id = $2', [hoursFromNow(-0.5), id])
  await company.run('wangfang', openTender, { id })
  await company.run('wangfang', enterPrice, { tenderId: id, bidder: '江海泵业有限公司', price: '948000.50' })
  return id
}

/** An application of the customer's for the county's money for modern waterworks. */
export function applyForFunds(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof fundingApplication>> = {},
): Promise<RecordOf<typeof fundingApplication>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, fundingApplication, {
      ...{ projectId, programme: '县域水厂智能化改造专项', authority: '省水利厅' },
      ...{ asked: '500000', deadline: dayFromToday(20), conditions: '投资额的一半以内，县财政配套' },
      ...given,
    }),
  )
}

/** One tender in preparation with a question and papers, one that is opened, and an application. */
export async function tellBidding(company: Company, projectId: string): Promise<void> {
  await openedBid(company, projectId)
  const { id } = await findTender(company, projectId, { name: '青溪县二水厂流量计采购', deadline: hoursFromNow(100) })
  await bidIn(company, id)
  await company.run('wangfang', addUsualDocuments, { id })
  const question = { tenderId: id, question: '液位计是否须带防爆证书？', askedOn: dayFromToday(-4) }
  const asked = (await company.run('wangfang', askTenderer, question)) as { id: string }
  const answer = { answer: '须带，见更正公告', answeredOn: dayFromToday(-2), changes: '资格要求增加防爆证书' }
  await company.run('wangfang', answerClarification, { id: asked.id, ...answer })
  await company.run('wangfang', askTenderer, { ...question, question: '安装调试是否计入报价？' })
  const application = await applyForFunds(company, projectId)
  const paper = { applicationId: application.id, item: '申报书', needsSeal: true, dueOn: dayFromToday(5) }
  await company.run('wangfang', addMaterial, paper)
}
