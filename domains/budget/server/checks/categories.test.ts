import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { budgetCategories } from './categories.ts'

const line = (category: string, minor = '100') => ({ id: `bln_${category}`, version: 1, category, minor })
const budget = (...lines: object[]) => ({ id: 'bud_1', version: 1, name: '预算', lines })
const asked = { categories: ['labour', 'promotion'] }

test('every category asked for has money', () => {
  const verdict = judge(budgetCategories, budget(line('labour'), line('promotion'), line('media')), asked)
  expect(verdict).toMatchObject({ passed: true, have: 2, need: 2, missing: [], missingCount: 0 })
})

test('a category without a line, or with lines of nothing, is named', () => {
  expect(judge(budgetCategories, budget(line('labour', '0')), asked)).toMatchObject({
    ...{ passed: false, have: 0, missingCount: 2 },
    missing: [
      { recordId: 'bud_1', label: 'labour', why: { code: 'zero' } },
      { recordId: 'bud_1', label: 'promotion', why: { code: 'none' } },
    ],
  })
})

test('no budget has no category', () => {
  expect(judge(budgetCategories, null, asked)).toMatchObject({
    ...{ passed: false, have: 0, need: 2, missingCount: 2, note: { code: 'no_budget' } },
  })
})
