import { expect, test } from 'vitest'
import { type ComparedLine, compareRequirements } from './compare-requirements.ts'

const line = (number: string, given: Partial<ComparedLine> = {}): ComparedLine => ({
  ...{ number, text: `需求 ${number}`, priority: 'must', criterion: null, source: null, state: 'included' },
  ...given,
})

test('a requirement came, went or changed; what is the same is not told', () => {
  const before = [line('R-001'), line('R-002'), line('R-003')]
  const after = [line('R-001'), line('R-003', { priority: 'could', criterion: '能查到' }), line('R-010')]
  const changes = compareRequirements(before, after)
  expect(changes.map(({ number, how, parts }) => [number, how, parts.map(one => one.part)])).toEqual([
    ['R-002', 'removed', []],
    ['R-003', 'changed', ['priority', 'criterion']],
    ['R-010', 'added', []],
  ])
  expect(changes[1]?.parts[0]).toMatchObject({ before: 'must', after: 'could' })
})

test('nothing filled in and nothing there are the same', () => {
  expect(compareRequirements([line('R-001', { criterion: '' })], [line('R-001')])).toEqual([])
})
