import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { budgetApproved } from './approved.ts'

const budget = (number: number, state: string) => ({ id: `bud_${number}`, version: 1, name: '预算', number, state })

describe('budget.approved', () => {
  test('never holds where there is none, or none is approved', () => {
    expect(judge(budgetApproved, [])).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
    expect(judge(budgetApproved, [budget(1, 'submitted')])).toMatchObject({
      ...{ passed: false, missingCount: 1 },
      missing: [{ recordId: 'bud_1', why: { code: 'open', params: { number: 1 } } }],
    })
  })

  test('holds with an approved one, also while the next version is written', () => {
    const verdict = judge(budgetApproved, [budget(2, 'draft'), budget(1, 'approved')])
    expect(verdict).toMatchObject({ passed: true, have: 1, missing: [], missingCount: 0 })
    expect(verdict.seen).toHaveLength(2)
  })
})
