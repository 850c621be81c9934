import { describe, expect, test } from 'vitest'
import { decideGap } from './decide-gap.ts'

const option = (key: string, name = `选项 ${key}`) => ({ key, name, description: null, pros: null, cons: null })
const criteria = [
  { key: 'c1', name: '毛利', weight: 60 },
  { key: 'c2', name: '成交难度', weight: 40 },
]
const score = (of: string, criterion: string) => ({ option: of, criterion, score: 3 })
const scores = [score('a', 'c1'), score('a', 'c2'), score('b', 'c1'), score('b', 'c2')]
const whole = { options: [option('a'), option('b')], criteria, scores }

describe('a choice', () => {
  test('is made among two options or more that are scored on every criterion', () => {
    expect(decideGap(whole)).toBeNull()
  })

  test('is none where there is only one option', () => {
    expect(decideGap({ ...whole, options: [option('a')] })).toEqual({ code: 'few_options', field: 'options' })
    expect(decideGap({ ...whole, options: null })).toEqual({ code: 'few_options', field: 'options' })
  })

  test('is none between twice the same', () => {
    const twice = { code: 'option_twice', field: 'options' }
    expect(decideGap({ ...whole, options: [option('a', '直销'), option('b', '直销 ')] })).toEqual(twice)
    expect(decideGap({ ...whole, options: [option('a'), option('a', '代理')] })).toEqual(twice)
  })

  test('is none where nothing says by what the options are compared', () => {
    const missing = { code: 'no_criteria', field: 'criteria' }
    expect(decideGap({ ...whole, criteria: null })).toEqual(missing)
    expect(decideGap({ ...whole, criteria: [] })).toEqual(missing)
  })

  test('waits for the last score, and names it', () => {
    const params = { option: '选项 b', criterion: '成交难度' }
    expect(decideGap({ ...whole, scores: scores.slice(0, 3) })).toEqual({ code: 'unscored', field: 'scores', params })
    expect(decideGap({ ...whole, scores: null })).toMatchObject({ params: { option: '选项 a', criterion: '毛利' } })
  })

  test('takes no score for one of another criterion or option', () => {
    const strange = [...scores.slice(0, 3), score('b', 'c3'), score('z', 'c2')]
    expect(decideGap({ ...whole, scores: strange })).toMatchObject({ code: 'unscored' })
  })
})
