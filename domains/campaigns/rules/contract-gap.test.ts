import { expect, test } from 'vitest'
import { contractGap } from './contract-gap.ts'

const TODAY = '2026-11-02'
const agent = { kind: 'agent', contractFrom: '2026-11-02', contractUntil: '2026-11-02' } as const

test('a contract is in force from its first to its last day', () => {
  expect(contractGap(agent, TODAY)).toBeNull()
  expect(contractGap({ ...agent, contractUntil: null }, '2027-11-02')).toBeNull()
  expect(contractGap(agent, '2026-11-01')).toBe('contract_not_begun')
  expect(contractGap(agent, '2026-11-03')).toBe('contract_over')
})

test('only direct sales go without one', () => {
  const none = { contractFrom: null, contractUntil: null }
  expect(contractGap({ kind: 'direct', ...none }, TODAY)).toBeNull()
  expect(contractGap({ kind: 'ecommerce', ...none }, TODAY)).toBe('no_contract')
})
