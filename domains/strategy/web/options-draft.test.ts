import { describe, expect, test } from 'vitest'
import {
  addCriterion,
  addOption,
  draftOf,
  isNamed,
  removeCriterion,
  removeOption,
  scoreIn,
  setCriterion,
  setOption,
  setScore,
} from './options-draft.ts'

const empty = { options: null, criteria: null, scores: null }

describe('editing options', () => {
  test('begins with two, since a choice needs two', () => {
    expect(draftOf(empty).options.map(one => one.key)).toEqual(['o1', 'o2'])
  })

  test('gives a new option a key of its own, also after one was removed', () => {
    const three = addOption(draftOf(empty))
    expect(addOption(removeOption(three, 'o2')).options.map(one => one.key)).toEqual(['o1', 'o3', 'o4'])
  })

  test('drops the scores with the option or the criterion', () => {
    const scored = setScore(setScore(addCriterion(draftOf(empty)), 'o1', 'c1', 4), 'o2', 'c1', 2)
    expect(removeOption(scored, 'o1').scores).toEqual([{ option: 'o2', criterion: 'c1', score: 2 }])
    expect(removeCriterion(scored, 'c1').scores).toEqual([])
  })

  test('keeps one score a cell, and empties it', () => {
    const draft = setScore(setScore(addCriterion(draftOf(empty)), 'o1', 'c1', 4), 'o1', 'c1', 5)
    expect(scoreIn(draft, 'o1', 'c1')).toBe(5)
    expect(draft.scores).toHaveLength(1)
    expect(scoreIn(setScore(draft, 'o1', 'c1', null), 'o1', 'c1')).toBeNull()
  })

  test('asks for a name of every option and criterion', () => {
    const named = setOption(setOption(draftOf(empty), 'o1', { name: '直销' }), 'o2', { name: '代理' })
    expect(isNamed(named)).toBe(true)
    expect(isNamed(addCriterion(named))).toBe(false)
    expect(isNamed(setCriterion(addCriterion(named), 'c1', { name: '毛利', weight: 60 }))).toBe(true)
  })
})
