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

function twoWithCriterion() {
  const draft = addCriterion(draftOf(empty))
  const [one, other] = draft.options.map(option => option.key) as [string, string]
  return { draft, one, other, criterion: draft.criteria[0]?.key as string }
}

describe('editing options', () => {
  test('begins with two, since a choice needs two', () => {
    expect(draftOf(empty).options).toHaveLength(2)
  })

  test('gives every new row a key that no other row has, also where two people begin at the same time', () => {
    const drafts = [addOption(draftOf(empty)), addOption(draftOf(empty))]
    const keys = drafts.flatMap(draft => draft.options.map(one => one.key))
    expect(new Set(keys).size).toBe(6)
    for (const key of keys) expect(key).toMatch(/^o[a-z0-9]{16}$/)
  })

  test('drops the scores with the option or the criterion', () => {
    const { draft, one, other, criterion } = twoWithCriterion()
    const scored = setScore(setScore(draft, one, criterion, 4), other, criterion, 2)
    expect(removeOption(scored, one).scores).toEqual([{ option: other, criterion, score: 2 }])
    expect(removeCriterion(scored, criterion).scores).toEqual([])
  })

  test('keeps one score a cell, and empties it', () => {
    const { draft, one, criterion } = twoWithCriterion()
    const scored = setScore(setScore(draft, one, criterion, 4), one, criterion, 5)
    expect(scoreIn(scored, one, criterion)).toBe(5)
    expect(scored.scores).toHaveLength(1)
    expect(scoreIn(setScore(scored, one, criterion, null), one, criterion)).toBeNull()
  })

  test('asks for a name of every option and criterion', () => {
    const { draft, one, other, criterion } = twoWithCriterion()
    const named = setOption(setOption(draft, one, { name: '直销' }), other, { name: '代理' })
    expect(isNamed(named)).toBe(false)
    expect(isNamed(setCriterion(named, criterion, { name: '毛利', weight: 60 }))).toBe(true)
  })
})
