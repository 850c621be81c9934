import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import type { CompetitorFacts } from './competitor-facts.ts'
import { competitorsProfiledCheck } from './competitors-profiled.ts'

const said = [{ text: '渠道广', source: null }]
const profiled = (id: string, more: Partial<CompetitorFacts> = {}): CompetitorFacts => ({
  ...{ id, version: 1, name: `rival ${id}`, strengths: said, weaknesses: said, prices: null },
  products: [{ name: '传感器', traits: null }],
  ...more,
})

describe('profiled competitors', () => {
  test('are counted only where the profile is whole', () => {
    const rivals = [profiled('cpt_1'), profiled('cpt_2', { weaknesses: [], products: [] })]
    const verdict = judge(competitorsProfiledCheck, rivals, { min: 2 })
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 2 })
    expect(verdict.missing).toMatchObject([
      { recordId: 'cpt_2', field: 'weaknesses' },
      { recordId: 'cpt_2', field: 'products' },
    ])
  })

  test('are enough even if a further one is only named', () => {
    const rivals = [profiled('cpt_1'), profiled('cpt_2'), profiled('cpt_3', { strengths: null })]
    expect(judge(competitorsProfiledCheck, rivals, { min: 2 })).toMatchObject({ passed: true, have: 2, missing: [] })
  })

  test('must exist', () => {
    expect(judge(competitorsProfiledCheck, [], { min: 2 })).toMatchObject({ passed: false, have: 0 })
  })
})
