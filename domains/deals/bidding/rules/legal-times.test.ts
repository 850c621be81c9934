import { workCalendar } from '@yingce/scheduling/calendar'
import { expect, test } from 'vitest'
import type { LegalTime } from './legal-time.ts'
import { legalTimes, refundDueOn, type TenderFacts } from './legal-times.ts'
import { spring2026 } from './spring-2026.ts'

const calendar = workCalendar(spring2026)
const FACTS: TenderFacts = {
  ...{ regime: 'bidding', method: 'open', mandatory: true, state: 'preparing', today: '2026-02-11' },
  ...{ publishedOn: '2026-02-10', saleFrom: '2026-02-10', saleUntil: '2026-02-24', documentsOn: '2026-02-12' },
  ...{ deadlineOn: '2026-03-02', changedOn: null, estimate: '1000000.00', bondAmount: '20000.00' },
  ...{ bondPaidOn: null, bondEndOn: null, publicityFrom: null, publicityUntil: null, resultOn: null, contractOn: null },
}
const time = (rule: LegalTime['rule'], more: Partial<TenderFacts> = {}) =>
  legalTimes({ ...FACTS, ...more }, calendar).find(one => one.rule === rule)

test('twenty days lie between the documents and the deadline', () => {
  expect(time('preparation')).toMatchObject({
    ...{ verdict: 'kept', limit: '2026-03-02', actual: '2026-03-02', article: { zh: '《招标投标法》第二十四条' } },
  })
  expect(time('preparation', { deadlineOn: '2026-03-01' })).toMatchObject({ verdict: 'broken', limit: '2026-03-02' })
  expect(time('preparation', { mandatory: false })).toBeUndefined()
  expect(time('preparation', { method: 'negotiated' })).toBeUndefined()
})

test('documents are on sale for five days, in procurement for five workdays', () => {
  expect(time('sale', { saleUntil: '2026-02-23' })).toMatchObject({ verdict: 'broken', limit: '2026-02-24' })
  const workdays = { regime: 'procurement', saleFrom: '2026-02-12', saleUntil: '2026-02-25' } as const
  expect(time('sale', workdays)).toMatchObject({ verdict: 'broken', limit: '2026-02-26', unit: 'workday' })
  expect(time('sale', { ...workdays, saleUntil: '2026-02-26' })).toMatchObject({ verdict: 'kept' })
})

test('documents are changed fifteen days before the deadline at the latest', () => {
  expect(time('clarification', { changedOn: '2026-02-15' })).toMatchObject({ verdict: 'kept', limit: '2026-02-15' })
  expect(time('clarification', { changedOn: '2026-02-16' })).toMatchObject({ verdict: 'broken' })
  expect(time('clarification')).toMatchObject({ verdict: 'unknown', limit: '2026-02-15' })
})

test('we object ten days before the deadline, in procurement seven workdays after we got the documents', () => {
  expect(time('objection')).toMatchObject({ verdict: 'ahead', limit: '2026-02-20' })
  expect(time('objection', { regime: 'procurement' })).toMatchObject({ limit: '2026-02-28', unit: 'workday' })
  expect(time('objection', { today: '2026-02-21' })).toMatchObject({ verdict: 'unknown' })
})

test('a bond is at most two percent of the estimate', () => {
  expect(time('bond')).toMatchObject({ verdict: 'kept', most: '20000.00', unit: 'percent' })
  expect(time('bond', { bondAmount: '20000.01' })).toMatchObject({ verdict: 'broken' })
  expect(time('bond', { estimate: null })).toMatchObject({ verdict: 'unknown', most: null })
})

test('the contract is signed within thirty days of the award', () => {
  const won = { state: 'won', resultOn: '2026-03-10' } as const
  expect(time('contract', { ...won, today: '2026-03-20' })).toMatchObject({ verdict: 'ahead', limit: '2026-04-09' })
  expect(time('contract', { ...won, today: '2026-04-10' })).toMatchObject({ verdict: 'broken' })
  expect(time('contract', { ...won, contractOn: '2026-04-09' })).toMatchObject({ verdict: 'kept' })
})

test('a bond is back five days after the contract; a loser’s in procurement five workdays after the award', () => {
  expect(refundDueOn({ ...FACTS, state: 'lost', resultOn: '2026-03-10' }, calendar)).toBeNull()
  expect(refundDueOn({ ...FACTS, state: 'lost', contractOn: '2026-03-20' }, calendar)).toBe('2026-03-25')
  const procured = { ...FACTS, regime: 'procurement', state: 'lost', resultOn: '2026-03-10' } as const
  expect(refundDueOn(procured, calendar)).toBe('2026-03-17')
})

test('the buyer’s own rules set no times, and a year without holidays is named', () => {
  expect(legalTimes({ ...FACTS, regime: 'own' }, calendar)).toEqual([])
  const late = { ...FACTS, saleFrom: '2026-12-20', publishedOn: '2026-12-20', deadlineOn: '2027-01-20' }
  const [first] = legalTimes(late, calendar)
  expect(first).toMatchObject({ rule: 'preparation', limit: '2027-01-11', unofficialYears: [2027] })
})
