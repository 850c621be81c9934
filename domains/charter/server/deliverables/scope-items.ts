import { defineDeliverable } from '#domains/process/reads.ts'
import { isReasonedOut } from '../../rules/charter-gaps.ts'
import { type ScopeFacts, scopeFacts } from '../checks/scoped.ts'

/** How much is said to be in scope and out of it; both sides together make it whole. */
export const scopeItemsDeliverable = defineDeliverable<readonly ScopeFacts[]>({
  type: 'scope_item',
  notes: {
    sides: { zh: '范围内 {within} 条，范围外 {without} 条', en: '{within} in scope, {without} out of scope' },
  },
  facts: scopeFacts,
  summarise: items => {
    if (items.length === 0) return { count: 0, done: 0, line: null }
    const within = items.filter(one => one.kind === 'in_scope').length
    const without = items.filter(one => one.kind === 'out_of_scope').length
    const done = Number(within > 0) + Number(items.some(isReasonedOut))
    return { count: 2, done, line: { code: 'sides', params: { within, without } } }
  },
})
