import { expect, test } from 'vitest'
import { readingsBegin } from './readings-begin.ts'

const run = (iteration: number, enteredAt: string | null) => ({ iteration, enteredAt })
const begin = (iteration: number, stages: Parameters<typeof readingsBegin>[1], lastRead?: string) =>
  readingsBegin({ id: 'prj_1', start: '2026-02-10', iteration }, stages, lastRead, 'Asia/Shanghai')

test('the first iteration is read from the project’s first day', () => {
  expect(begin(1, [run(1, '2026-02-12T01:00:00Z')], '2026-03-01')).toBe('2026-02-10')
})

test('a later iteration is read from the day on which its first stage was entered, by the company’s clock', () => {
  const stages = [run(1, '2026-02-10T01:00:00Z'), run(2, null), run(2, '2026-07-20T01:00:00Z')]
  expect(begin(2, [...stages, run(2, '2026-06-30T16:30:00Z')], '2026-06-10')).toBe('2026-07-01')
})

test('where its stages are not known, it is read from the day after the last that was read', () => {
  expect(begin(2, [], '2026-06-10')).toBe('2026-06-11')
  expect(begin(2, [], '2026-01-31')).toBe('2026-02-10')
  expect(begin(2, [])).toBe('2026-02-10')
})
