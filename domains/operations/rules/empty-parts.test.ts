import { expect, test } from 'vitest'
import { designLacks, partLacks, periodLacks } from './empty-parts.ts'

test('a design is written with its evidence; blanks say nothing', () => {
  expect(designLacks({ content: '三个栏目', evidence: ' \n' })).toEqual(['evidence'])
  expect(designLacks({ content: '三个栏目', evidence: '访谈' })).toEqual([])
})

test('a part says what is done, by which tasks, by whom and by which figure', () => {
  expect(partLacks({ content: null, tasks: [], ownerId: null, metricId: null })).toEqual([
    'content',
    'tasks',
    'ownerId',
    'metricId',
  ])
  const whole = { content: '每周两篇', tasks: [{ taskId: 'tsk_1' }], ownerId: 'per_1', metricId: 'met_1' }
  expect(partLacks(whole)).toEqual([])
})

test('a period has its work, a target and an owner', () => {
  expect(periodLacks({ work: '首发', targets: null, ownerId: 'per_1' })).toEqual(['targets'])
  expect(periodLacks({ work: '首发', targets: [{ metricId: 'met_1', target: '5' }], ownerId: 'per_1' })).toEqual([])
})
