import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type RecipientFacts, recipientFacts, seenOf, WHERE } from './recipient-facts.ts'

/** Is it written down what each recipient of the plan book said to it? */
export const planBookAnswered = defineCheck<Record<string, never>, RecipientFacts>({
  name: 'documents.plan_book_answered',
  label: { zh: '收件人的答复都已记录', en: 'The response of every recipient is recorded' },
  notes: {
    none: { zh: '还没有收件人', en: 'There is no recipient yet' },
    open: { zh: '还没有答复', en: 'Has not responded yet' },
  },
  params: z.strictObject({}),
  reads: ['plan_book_recipient'],
  facts: recipientFacts,
  judge: facts => ({
    ...everyOf(facts.recipients, ({ id, name, state }) =>
      state === 'answered' ? null : { recordId: id, label: name, field: 'response', why: { code: 'open', params: {} } },
    ),
    ...(facts.recipients.length === 0 && { note: { code: 'none', params: {} } }),
    where: WHERE,
    seen: seenOf(facts),
  }),
})
