import { expect, test } from 'vitest'
import { byCategory } from './by-category.ts'

const line = (category: string, month: string, amount: string) => ({ category, month, amount }) as never

test('a budget is summed by category and month, exactly', () => {
  const lines = [line('media', '2026-12', '0.10'), line('media', '2026-12', '0.20'), line('events', '2026-11', '5')]
  const { months, rows } = byCategory({ lines, spent: [{ category: 'events', campaignId: null, amount: '4.00' }] })
  expect(months).toEqual(['2026-11', '2026-12'])
  expect(rows).toEqual([
    { category: 'media', amounts: [null, '0.30'], total: '0.30', spent: '0.00' },
    { category: 'events', amounts: ['5.00', null], total: '5.00', spent: '4.00' },
  ])
})

test('what was spent without being planned has a row too', () => {
  const { rows } = byCategory({ lines: [], spent: [{ category: 'travel', campaignId: null, amount: '7.00' }] })
  expect(rows).toEqual([{ category: 'travel', amounts: [], total: '0.00', spent: '7.00' }])
})
