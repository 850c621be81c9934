import { describe, expect, test } from 'vitest'
import { decideGap } from './decide-gap.ts'

const option = (key: string, name = `选项 ${key}`) => ({ key, name, description: null, pros: null, cons: null })

describe('a choice', () => {
  test('is made among two options or more', () => {
    expect(decideGap([option('a'), option('b')], 'b')).toBeNull()
  })

  test('is none where there is only one option', () => {
    expect(decideGap([option('a')], 'a')).toBe('few_options')
    expect(decideGap(null, 'a')).toBe('few_options')
  })

  test('is none between twice the same', () => {
    expect(decideGap([option('a', '直销'), option('b', '直销 ')], 'a')).toBe('option_twice')
    expect(decideGap([option('a'), option('a', '代理')], 'a')).toBe('option_twice')
  })

  test('is one of the options', () => {
    expect(decideGap([option('a'), option('b')], 'c')).toBe('choice_unknown')
  })
})
