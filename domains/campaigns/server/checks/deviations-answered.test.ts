import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { deviationsAnswered } from './deviations-answered.ts'

/** Judged on 2 March 2026. */
const course = (more: object = {}) => ({
  ...{ id: 'c1', version: 1, name: '秋季推广', state: 'finished', start: '2026-01-05', finish: '2026-01-30' },
  ...{ budgetMinor: '100000', startedOn: '2026-01-05', endedOn: '2026-01-30', spentMinor: '100000', expenses: [] },
  ...more,
})
const answer = (more: object = {}) => ({
  ...{ id: 'd1', version: 4, campaignId: 'c1', kind: 'finish', answered: true, days: 6, differenceMinor: null },
  ...more,
})
const judged = (courses: object[], answers: object[] = []) =>
  judge(deviationsAnswered, { courses, answers }, { days: 5, percent: 10 })

describe('deviations', () => {
  test('are looked for in at least one campaign', () => {
    expect(judged([])).toMatchObject({ passed: false, note: { code: 'no_campaign' } })
    expect(judged([course()])).toMatchObject({ passed: true, note: { code: 'none', params: { count: 1 } } })
  })

  test('are judged by every expense of the campaigns, and say so', () => {
    expect(judged([course({ expenses: [{ id: 'e1', version: 2 }] })]).seen).toContainEqual({ id: 'e1', version: 2 })
  })

  test('up to the threshold need no answer', () => {
    expect(judged([course({ endedOn: '2026-02-04', spentMinor: '110000' })]).passed).toBe(true)
  })

  test('beyond the threshold are found by the gate itself, recorded or not', () => {
    const verdict = judged([course({ endedOn: '2026-02-05' })])
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 1 })
    expect(verdict.missing).toEqual([
      {
        ...{ recordId: 'c1', label: '秋季推广', field: 'cause' },
        why: { code: 'finish', params: { planned: '2026-01-30', actual: '2026-02-05', days: 6 } },
      },
    ])
  })

  test('that grow because something has not happened yet tell no actual date', () => {
    const plan = { start: '2026-10-05', finish: '2026-10-23' }
    const waiting = course({ ...plan, state: 'planned', startedOn: null, endedOn: null, spentMinor: '0' })
    const { missing } = judged([waiting])
    expect(missing.map(one => one.why)).toEqual([
      { code: 'start_waiting', params: { planned: '2026-10-05', days: 28 } },
      { code: 'finish_waiting', params: { planned: '2026-10-23', days: 10 } },
    ])
    const codes = Object.keys(deviationsAnswered.notes ?? {})
    expect(codes).toEqual(expect.arrayContaining(missing.map(one => one.why?.code)))
  })

  test('with an answer pass', () => {
    expect(judged([course({ endedOn: '2026-02-05' })], [answer()])).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('that grew after they were answered have to be answered again', () => {
    const verdict = judged([course({ endedOn: '2026-02-06' })], [answer()])
    expect(verdict.missing[0]).toMatchObject({ recordId: 'd1' })
  })

  test('are not answered by a record alone, nor by an answer to something else', () => {
    const late = course({ endedOn: '2026-02-05' })
    expect(judged([late], [answer({ answered: false })]).passed).toBe(false)
    expect(judged([late], [answer({ kind: 'start' })]).passed).toBe(false)
    expect(judged([late], [answer({ campaignId: 'c2' })]).passed).toBe(false)
  })

  test('of money are judged on the exact amount, saved money too', () => {
    expect(judged([course({ spentMinor: '110001' })]).missing[0]?.why).toMatchObject({
      code: 'money',
      params: { difference: '100.01' },
    })
    expect(judged([course({ spentMinor: '89999' })]).passed).toBe(false)
    expect(judged([course({ spentMinor: '90000' })]).passed).toBe(true)
  })
})
