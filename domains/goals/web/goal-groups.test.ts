import { expect, test } from 'vitest'
import { goal } from '../entities/goal.ts'
import { goalGroups, groupOf, isAsked } from './goal-groups.ts'

test('every field that a person gives belongs to one group', () => {
  const given = [...goal.editable, ...goal.onCreate].sort()
  expect(Object.values(goalGroups).flat().sort()).toEqual(given)
})

test('a field is mended together with its letter', () => {
  expect(groupOf('target')).toContain('baseline')
  expect(groupOf('metricId')).toContain('unit')
  expect(groupOf('deadline')).toEqual(['startsOn', 'deadline'])
})

test('bands, steps and seasons are asked for only where they are chosen', () => {
  expect(isAsked('bandLow', { direction: 'up' })).toBe(false)
  expect(isAsked('bandLow', { direction: 'hold' })).toBe(true)
  expect(isAsked('steps', { curve: 'stepped' })).toBe(true)
  expect(isAsked('season', { curve: 'stepped' })).toBe(false)
  expect(isAsked('target', {})).toBe(true)
})
