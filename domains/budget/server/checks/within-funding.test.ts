import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { withinFunding } from './within-funding.ts'

const line = (month: string, minor: string) => ({ id: `l${month}`, version: 1, month, minor })
const source = (availableFrom: string, minor: string) => ({ id: `s${availableFrom}`, version: 2, availableFrom, minor })
const judged = (lines: object[], sources: object[]) =>
  judge(withinFunding, { id: 'b', version: 5, name: '预算 v1', lines, sources })

describe('a budget', () => {
  test('has to exist, with a line and a source', () => {
    expect(judge(withinFunding, null)).toMatchObject({ passed: false, note: { code: 'no_budget' } })
    expect(judged([], [source('2026-03-01', '1')])).toMatchObject({ passed: false, note: { code: 'no_lines' } })
    expect(judged([line('2026-03', '1')], [])).toMatchObject({ passed: false, note: { code: 'no_sources' } })
  })

  test('passes where its sources cover it to the cent, and says what it saw', () => {
    const verdict = judged([line('2026-03', '4800000')], [source('2026-03-31', '4800000')])
    expect(verdict).toMatchObject({ passed: true, have: '48000.00', need: '48000.00' })
    expect(verdict.seen).toHaveLength(3)
  })

  test('does not pass where a cent is missing in total', () => {
    const verdict = judged([line('2026-03', '4800001')], [source('2026-03-01', '4800000')])
    expect(verdict.passed).toBe(false)
    expect(verdict.missing[0]?.why).toEqual({
      code: 'short',
      params: { month: '2026-03', uses: '48,000.01', sources: '48,000.00' },
    })
  })

  test('does not pass where the money comes a month too late', () => {
    const verdict = judged([line('2026-03', '100'), line('2026-04', '100')], [source('2026-04-01', '500')])
    expect(verdict.passed).toBe(false)
    expect(verdict.missing.map(one => one.label)).toEqual(['2026-03'])
  })

  test('adds amounts exactly that a floating number could not hold', () => {
    const verdict = judged([line('2026-03', '9007199254740993')], [source('2026-03-01', '9007199254740992')])
    expect(verdict.passed).toBe(false)
  })
})
