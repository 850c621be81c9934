import { sumMoney } from '@yingce/finance/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadBudget } from './spread-budget.ts'

const task = (id: string, stageKey: string | null, days: number) => ({ id, stageKey, days })
const spread = (...given: Parameters<typeof spreadBudget>) => Object.fromEntries(spreadBudget(...given))

test('the lines of a stage lie on its tasks by their workdays, a milestone gets nothing', () => {
  const tasks = [task('a', 'P1.4', 1), task('b', 'P1.4', 3), task('m', 'P1.4', 0), task('c', 'P1.5', 4)]
  expect(spread([{ stageKey: 'P1.4', amount: '1000' }], tasks)).toEqual({
    ...{ a: '250.00', b: '750.00', m: '0.00', c: '0.00' },
  })
})

test('what belongs to no stage, or to one without work, lies on all tasks', () => {
  const tasks = [task('a', 'P1.4', 2), task('c', null, 6)]
  const lines = [
    { stageKey: null, amount: '400' },
    { stageKey: 'P1.9', amount: '400' },
  ]
  expect(spread(lines, tasks)).toEqual({ a: '200.00', c: '600.00' })
})

test('no cent is lost or made, however it divides', () => {
  const stage = fc.constantFrom('P1.1', 'P1.2', null)
  const lines = fc.array(fc.record({ stageKey: stage, amount: fc.bigInt({ min: 0n, max: 10n ** 11n }) }))
  const tasks = fc.array(fc.record({ stageKey: stage, days: fc.integer({ min: 0, max: 40 }) }), { maxLength: 12 })
  fc.assert(
    fc.property(lines, tasks, (given, some) => {
      const all = [...some, { stageKey: null, days: 1 }].map((one, index) => ({ ...one, id: String(index) }))
      const asked = given.map(({ stageKey, amount }) => ({
        stageKey,
        amount: `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`,
      }))
      const shares = [...spreadBudget(asked, all).values()]
      expect(sumMoney(shares)).toBe(sumMoney(asked.map(one => one.amount)))
      expect(shares.every(one => !one.startsWith('-'))).toBe(true)
    }),
  )
})
