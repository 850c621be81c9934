import { expect, test } from 'vitest'
import { staleTraces, traceRequirements } from './trace.ts'

const LINES = [
  { number: 'R-002', state: 'included' },
  { number: 'R-001', state: 'included' },
  { number: 'R-003', state: 'excluded' },
]

test('each requirement in scope is shown with the functions that meet it', () => {
  const [a, b] = [{ requirements: ['R-001', 'R-003'] }, { requirements: ['R-001'] }]
  const traced = traceRequirements(LINES, [a, b, { requirements: null }])
  expect(traced.map(({ line, functions }) => [line.number, functions])).toEqual([
    ['R-001', [a, b]],
    ['R-002', []],
  ])
})

test('a trace to what is out of scope or gone is told', () => {
  expect(staleTraces({ requirements: ['R-001', 'R-003', 'R-009'] }, LINES)).toEqual(['R-003', 'R-009'])
  expect(staleTraces({ requirements: null }, LINES)).toEqual([])
})
