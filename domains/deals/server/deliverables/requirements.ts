import { defineDeliverable } from '#domains/process/reads.ts'
import { requirementDocument, requirementLine } from '../../requirements-contract.ts'
import { type DocumentFacts, documentFacts } from '../checks/requirement-facts.ts'

const SETTLED = ['confirmed', 'baselined']

/** How far the newest version of the requirement document is. */
export const requirementDocumentDeliverable = defineDeliverable<readonly DocumentFacts[]>({
  type: requirementDocument.type,
  notes: {
    settled: { zh: '第 {number} 版，{count} 条需求，客户已确认', en: 'Version {number}, confirmed by the customer' },
    in_work: { zh: '第 {number} 版，{count} 条需求，尚未确认', en: 'Version {number}, not confirmed yet' },
  },
  facts: documentFacts,
  summarise: ([newest]) => {
    if (!newest) return { count: 0, done: 0, line: null }
    const done = SETTLED.includes(newest.state) ? 1 : 0
    const params = { number: newest.number, count: newest.included }
    return { count: 1, done, line: { code: done ? 'settled' : 'in_work', params } }
  },
})

/** How many requirements the newest version has in scope, and how many of them say when they are met. */
export const requirementLineDeliverable = defineDeliverable<readonly DocumentFacts[]>({
  type: requirementLine.type,
  notes: {
    measurable: {
      zh: '{count} 条需求，{done} 条有验收标准',
      en: '{done} of {count} {count|requirement|requirements} with an acceptance criterion',
    },
  },
  facts: documentFacts,
  summarise: ([newest]) => {
    const [count, done] = [newest?.included ?? 0, newest?.measurable ?? 0]
    return { count, done, line: count === 0 ? null : { code: 'measurable', params: { count, done } } }
  },
})
