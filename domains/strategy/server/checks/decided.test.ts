import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { decidedCheck } from './decided.ts'
import { decisionOf } from './decision-sample.ts'

const kinds = ['target_market', 'price']

describe('decisions', () => {
  test('are made when each kind has one in force', () => {
    const decisions = [decisionOf('dec_1', 'target_market', 'approved'), decisionOf('dec_2', 'price', 'decided')]
    expect(judge(decidedCheck, decisions, { kinds })).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  })

  test('of a kind that is missing or still a draft are named', () => {
    const verdict = judge(decidedCheck, [decisionOf('dec_2', 'price', 'draft')], { kinds })
    expect(verdict).toMatchObject({ passed: false, have: 0, missingCount: 2 })
    expect(verdict.missing).toEqual([
      { label: 'target_market', why: { code: 'none', params: {} } },
      { recordId: 'dec_2', field: 'choice', label: 'price', why: { code: 'draft', params: {} } },
    ])
    expect(decidedCheck.notes).toMatchObject({ price: { zh: '价格', en: 'Price' } })
  })

  test('hold while their next version is still a draft', () => {
    const decisions = [decisionOf('dec_1', 'price', 'decided'), decisionOf('dec_2', 'price', 'draft')]
    expect(judge(decidedCheck, decisions, { kinds: ['price'] }).passed).toBe(true)
  })

  test('that were superseded no longer count', () => {
    const verdict = judge(decidedCheck, [decisionOf('dec_1', 'price', 'superseded')], { kinds: ['price'] })
    expect(verdict.missing).toMatchObject([{ why: { code: 'none' } }])
  })

  test('waiting for approval are made', () => {
    expect(judge(decidedCheck, [decisionOf('dec_1', 'price', 'in_review')], { kinds: ['price'] }).passed).toBe(true)
  })

  test('must be asked for by their kinds', () => {
    expect(() => judge(decidedCheck, [], { kinds: [] })).toThrow()
    expect(() => judge(decidedCheck, [], { kinds: ['weather'] })).toThrow()
  })
})
