import { expect, test } from 'vitest'
import { reads } from './live.ts'

const goals = new Set(['goal'])

test('a list of records is asked again only when its own type has changed', () => {
  expect(reads({ queryKey: ['record', 'acme', 'goal', 'list', {}], meta: undefined }, goals)).toBe(true)
  expect(reads({ queryKey: ['record', 'acme', 'task', 'list', {}], meta: undefined }, goals)).toBe(false)
})

test('another query is asked again by what it reads, and always when it does not say', () => {
  expect(reads({ queryKey: [['process', 'gate']], meta: { reads: ['goal', 'study'] } }, goals)).toBe(true)
  expect(reads({ queryKey: [['process', 'gate']], meta: { reads: ['study'] } }, goals)).toBe(false)
  expect(reads({ queryKey: [['process', 'gate']], meta: undefined }, goals)).toBe(true)
  expect(reads({ queryKey: [['process', 'inbox']], meta: { reads: ['*'] } }, goals)).toBe(true)
})

test('everything is asked again where anything may have changed', () => {
  expect(reads({ queryKey: ['record', 'acme', 'task', 'list', {}], meta: undefined }, new Set(['*']))).toBe(true)
})
