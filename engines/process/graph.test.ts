import { expect, test } from 'vitest'
import { findCycles, withEarlierStages, withLaterStages } from './graph.ts'
import { after, stage } from './tests/sample.ts'

const stages = [
  stage('A'),
  stage('B', after('A')),
  stage('C', { starts: { after: [], alongside: ['B'] }, passes: { after: ['B'] } }),
  stage('D', { passes: { after: ['C'] } }),
  stage('X'),
]

test('later stages are those that wait to start, start beside, or wait to pass', () => {
  expect([...withLaterStages(stages, 'B')].sort()).toEqual(['B', 'C', 'D'])
  expect([...withLaterStages(stages, 'X')]).toEqual(['X'])
})

test('earlier stages are those that a stage waits for, through however many', () => {
  expect([...withEarlierStages(stages, 'D')].sort()).toEqual(['A', 'B', 'C', 'D'])
})

test('each knot gives one circle, in which every node waits for the one before it', () => {
  const waits: Record<string, string[]> = { a: ['c'], b: ['a'], c: ['b'], d: ['a'], e: ['e'], f: [] }
  expect(findCycles(Object.keys(waits), node => waits[node] ?? [])).toEqual([['a', 'b', 'c'], ['e']])
})
