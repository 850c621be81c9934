import { expect, test } from 'vitest'
import type { EvaluationFacts, JudgedLine } from '../evaluation-facts.ts'
import { summariseEvaluation } from './evaluation.ts'

const line = (verdict: JudgedLine['verdict']): JudgedLine => ({
  ...{ id: 'evl_1', version: 1, goalId: 'gol_1', statement: 's', target: '1', actual: '2', verdict, cause: null },
})
const facts = (state: 'draft' | 'final' | null, ...lines: JudgedLine[]): EvaluationFacts => ({
  ...{ goals: [], lines, evaluation: state && { id: 'eva_1', version: 1, name: '评估', state } },
})

test('an evaluation is done when it is final', () => {
  expect(summariseEvaluation(facts('draft', line('met'), line(null)))).toMatchObject({
    ...{ count: 1, done: 0, line: { code: 'evaluation_draft', params: { judged: 1 } } },
  })
  expect(summariseEvaluation(facts('final', line('met'), line('missed')))).toEqual({
    ...{ count: 1, done: 1, line: { code: 'evaluation_final', params: { missed: 1 } } },
  })
})

test('an iteration without an evaluation has none', () => {
  expect(summariseEvaluation(facts(null))).toEqual({ count: 0, done: 0, line: null })
})
