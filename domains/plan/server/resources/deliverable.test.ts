import { expect, test } from 'vitest'
import { needDeliverable } from './deliverable.ts'

const need = (state: string) => ({ state })

test('resource needs are summed up by what is secured, answered or said not to be needed', () => {
  const needs = ['planned', 'secured', 'secured', 'answered', 'none'].map(need)
  expect(needDeliverable.summarise(needs, null)).toEqual({
    ...{ count: 5, done: 4, line: { code: 'needs', params: { count: 4, secured: 2, answered: 1 } } },
  })
  expect(needDeliverable.summarise([need('none')], null)).toMatchObject({ count: 1, done: 1, line: { code: 'none' } })
  expect(needDeliverable.summarise([], null)).toEqual({ count: 0, done: 0, line: null })
})
