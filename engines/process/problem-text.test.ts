import { expect, test } from 'vitest'
import { placesOf } from './label.ts'
import { parsePlaybook } from './parse-playbook.ts'
import { PROBLEM_TEXTS, problemText } from './problem-text.ts'
import { PLAYBOOK_TEXT } from './tests/playbook-text.ts'
import { registry } from './tests/registry.ts'
import { SPOILED } from './tests/spoiled.ts'

test('both languages of a problem name the same things, each in its own script', () => {
  for (const [code, { zh, en }] of Object.entries(PROBLEM_TEXTS)) {
    expect(placesOf(zh).sort(), code).toEqual(placesOf(en).sort())
    expect(zh, code).toMatch(/\p{Script=Han}/u)
    expect(en, code).not.toMatch(/\p{Script=Han}/u)
  }
})

test('every problem of every spoiled file becomes a whole sentence', () => {
  for (const [from, to] of SPOILED) {
    const answer = parsePlaybook(PLAYBOOK_TEXT.replace(from, to), registry)
    for (const problem of answer.ok ? [] : answer.problems) {
      for (const language of ['zh', 'en'] as const)
        expect(placesOf(problemText(problem, language)), problem.code).toEqual([])
    }
  }
})

test('kinds of values are put into words, numbers and names are shown as they are', () => {
  const wrong = { code: 'wrong_type', params: { expected: 'whole_number', found: 'list' } } as const
  expect(problemText(wrong, 'zh')).toBe('这里应为整数，实际是列表')
  expect(problemText(wrong, 'en')).toBe('Expected a whole number here but found a list')
  expect(problemText({ ...wrong, params: { expected: 'whole_number', found: '2.5' } }, 'en')).toContain('found 2.5')
  expect(problemText({ code: 'not_a_choice', params: { choices: ['any', 'all'], found: 'most' } }, 'en')).toBe(
    '"most" is not a choice; choose one of: any, all',
  )
  const cycle = { code: 'order_cycle', params: { stages: ['P1.2', 'P1.3'] } } as const
  expect(problemText(cycle, 'zh')).toBe('这些阶段互相等待，永远无法开始或通过：P1.2, P1.3')
})
