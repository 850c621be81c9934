import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender, tenderDocument } from '../../../bidding-contract.ts'
import { everyOf, isOurs, lack, NO_BID, type TenderFact, tenderFacts } from './tender-facts.ts'

/** Of every tender that we bid in: the price is set, every paper on the checklist settled, the bond paid. */
export const bidReady = defineCheck<Record<string, never>, readonly TenderFact[]>({
  name: 'deals.bid_ready',
  label: {
    zh: '投标文件备齐，报价已定，保证金已缴',
    en: 'The bid documents are ready, the price is set and the bond is paid',
  },
  notes: {
    none: NO_BID,
    no_price: { zh: '没有定报价', en: 'It has no price' },
    no_documents: { zh: '文件清单是空的', en: 'Its checklist is empty' },
    open: { zh: '还没有备齐', en: 'It is not ready' },
    bond_unpaid: { zh: '保证金还没有缴纳', en: 'Its bond is not paid' },
  },
  params: z.strictObject({}),
  reads: [tender.type, tenderDocument.type],
  facts: tenderFacts,
  judge: all =>
    everyOf(all, all.filter(isOurs), one => [
      ...(one.priced ? [] : [lack(one, 'bidPrice', 'no_price')]),
      ...(one.documents > 0 ? [] : [lack(one, 'state', 'no_documents')]),
      ...one.openDocuments.map(paper => lack(paper, 'state', 'open')),
      ...(one.bondAsked && !one.bondPaid ? [lack(one, 'bondPaidOn', 'bond_unpaid')] : []),
    ]),
})
