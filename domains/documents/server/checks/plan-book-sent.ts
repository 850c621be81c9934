import { everyOf } from '@yingce/process/every-of'
import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type RecipientFacts, recipientFacts, seenOf, WHERE } from './recipient-facts.ts'

/** Was the approved plan book sent to every key stakeholder, and to whoever else was to get it? */
export const planBookSent = defineCheck<Record<string, never>, RecipientFacts>({
  name: 'documents.plan_book_sent',
  label: { zh: '策划书已发给每位关键干系人', en: 'The plan book was sent to every key stakeholder' },
  notes: {
    no_key: { zh: '还没有标出关键干系人', en: 'No stakeholder is marked as a key stakeholder yet' },
    not_listed: { zh: '不在收件人里', en: 'Is not among the recipients' },
    not_sent: { zh: '还没有发送', en: 'Has not been sent it' },
    earlier: {
      zh: '收到的不是已批准的版本，请再发一次',
      en: 'Has not got the version that is approved: send it again',
    },
  },
  params: z.strictObject({}),
  reads: ['plan_book_recipient'],
  facts: recipientFacts,
  judge: facts => {
    const { keys, recipients } = facts
    if (keys.length === 0)
      return {
        ...{ passed: false, have: 0, need: 1, missing: [], missingCount: 1, where: { path: 'team/stakeholders' } },
        ...{ note: { code: 'no_key', params: {} }, seen: seenOf(facts) },
      }
    const others = recipients.filter(one => !keys.some(key => key.id === one.stakeholderId))
    const all = [...keys.map(key => ({ ...key, stakeholderId: key.id })), ...others]
    return { ...everyOf(all, one => lackOf(facts, one)), where: WHERE, seen: seenOf(facts) }
  },
})

interface Wanted {
  readonly id: string
  readonly name: string
  readonly stakeholderId: string | null
}

function lackOf({ recipients, book }: RecipientFacts, wanted: Wanted): Missing | null {
  const found = recipients.find(one => one.id === wanted.id || one.stakeholderId === wanted.id)
  const why = (code: string) => ({ label: wanted.name, why: { code, params: {} } })
  if (!found) return why('not_listed')
  const missing = (code: string) => ({ ...why(code), recordId: found.id, field: 'state' })
  if (found.state === 'planned') return missing('not_sent')
  return book && found.bookId === book.id ? null : missing('earlier')
}
