import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { gapsAnswered } from './gaps-answered.ts'

const need = (id: string, state: string, more: object = {}) => ({
  ...{
    id,
    version: 1,
    what: `资源 ${id}`,
    kind: 'people',
    state,
    neededFrom: '2026-11-20',
    answer: null,
    dueOn: null,
  },
  ...more,
})
const codes = (needs: object[]) =>
  judge(gapsAnswered, needs).missing.map(({ recordId, why }) => [recordId, why.code, why.params.date])

test('a need is secured or its gap answered, whether its day has come or not', () => {
  const due = need('due', 'planned', { neededFrom: '2026-11-02' })
  expect(codes([need('open', 'planned'), due, need('there', 'secured')])).toEqual([
    ['open', 'open', '2026-11-20'],
    ['due', 'due', '2026-11-02'],
  ])
})

test('an answer holds until the day by which it was to help; what is done without has none', () => {
  const answered = (id: string, dueOn: string | null) => need(id, 'answered', { answer: 'get', dueOn })
  expect(codes([answered('late', '2026-11-01'), answered('today', '2026-11-02'), answered('without', null)])).toEqual([
    ['late', 'late', '2026-11-01'],
  ])
})

test('nothing said is nothing answered; the word that none is needed is enough', () => {
  expect(judge(gapsAnswered, [])).toMatchObject({ passed: false, missingCount: 1, note: { code: 'no_need' } })
  expect(judge(gapsAnswered, [need('no', 'none')])).toMatchObject({ passed: true, have: 1, need: 1 })
})
