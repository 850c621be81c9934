import { expect, test } from 'vitest'
import type { Duty, Letter } from '../raci.ts'
import { lackOf, leftBehind } from './lack.ts'

const duty = (letter: Letter, person: string, inTeam = true): Duty => ({
  ...{ id: `rac_${letter}`, version: 1, personId: `per_${person}` },
  ...{ letter, person, inTeam },
})

test('a task needs one person accountable and one responsible, who may be the same', () => {
  expect(lackOf([])).toBe('no_duty')
  expect(lackOf([duty('A', '王芳')])).toBe('no_responsible')
  expect(lackOf([duty('R', '王芳')])).toBe('no_accountable')
  expect(lackOf([duty('A', '王芳'), duty('R', '王芳')])).toBeNull()
})

test('who is consulted or informed carries nothing', () => {
  expect(lackOf([duty('C', '陈立'), duty('I', '赵倩')])).toBe('no_duty')
  expect(leftBehind([duty('C', '陈立', false)])).toEqual([])
})

test('who has left the team carries nothing any more, and is named', () => {
  const gone = [duty('A', '王芳', false), duty('R', '王芳', false), duty('R', '陈立')]
  expect(lackOf(gone)).toBe('no_accountable')
  expect(leftBehind(gone)).toEqual(['王芳'])
})
