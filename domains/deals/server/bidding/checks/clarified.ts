import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { tender, tenderClarification } from '../../../bidding-contract.ts'
import { everyOf, isOurs, lack, NO_BID, type TenderFact, tenderFacts } from './tender-facts.ts'

/** Of every tender that we bid in, each question is answered; or somebody has said that there is none, and why. */
export const clarified = defineCheck<Record<string, never>, readonly TenderFact[]>({
  name: 'deals.clarified',
  label: {
    zh: '招标文件的问题都已澄清，或确认无需澄清',
    en: 'Every question about the documents is settled, or there is said to be none',
  },
  notes: {
    none: NO_BID,
    unanswered: { zh: '还没有答复', en: 'It is not answered' },
    not_said: {
      zh: '没有澄清问题，也没有确认无需澄清',
      en: 'Nothing was asked, and nobody has said that nothing is to be',
    },
  },
  params: z.strictObject({}),
  reads: [tender.type, tenderClarification.type],
  facts: tenderFacts,
  judge: all =>
    everyOf(all, all.filter(isOurs), one => [
      ...one.openQuestions.map(question => lack(question, 'answer', 'unanswered')),
      ...(one.questions === 0 && !one.noQuestions ? [lack(one, 'noQuestions', 'not_said')] : []),
    ]),
})
