import { expect, test } from 'vitest'
import { pipelineOf, weightedAmount } from './pipeline.ts'
import type { Stage } from './stages.ts'

const deal = (state: Stage, amount: string, currency = 'CNY') => ({ state, amount, currency })

test('open amounts are summed as they are and weighted by their stage, exactly', () => {
  const deals = [deal('contacted', '100000.05'), deal('negotiating', '200000.10'), deal('won', '50000.00')]
  expect(pipelineOf([...deals, deal('lost', '70000.00')])).toEqual({
    sums: [{ currency: 'CNY', open: '300000.15', weighted: '160000.09', won: '50000.00', lost: '70000.00' }],
    ...{ won: 1, lost: 1, winRate: '50.0' },
  })
  expect(weightedAmount(deal('contacted', '0.05'))).toBe('0.01')
})

test('amounts of different currencies are never added', () => {
  const { sums } = pipelineOf([deal('needs', '100.00'), deal('needs', '40.00', 'USD')])
  expect(sums.map(({ currency, weighted }) => [currency, weighted])).toEqual([
    ['CNY', '25.00'],
    ['USD', '10.00'],
  ])
})

test('where nothing is settled there is no win rate', () => {
  expect(pipelineOf([deal('needs', '100.00')]).winRate).toBeNull()
  expect(pipelineOf([])).toEqual({ sums: [], won: 0, lost: 0, winRate: null })
  expect(pipelineOf([deal('won', '1.00'), deal('won', '1.00'), deal('lost', '1.00')]).winRate).toBe('66.7')
})
