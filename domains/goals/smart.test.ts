import { describe, expect, test } from 'vitest'
import type { GoalFacts, Letter, SmartFacts } from './smart/facts.ts'
import { smartNotes } from './smart/notes.ts'
import { isSmart, judgeSmart } from './smart.ts'

const GOAL: GoalFacts = {
  subject: '个人定期存款客户',
  metricId: 'met_1',
  unit: '%',
  direction: 'up',
  baseline: '8',
  target: '12',
  bandLow: null,
  bandHigh: null,
  startsOn: null,
  deadline: '2026-06-30',
  gapNote: '去年试点支行做到了 13%',
  parentId: null,
  aimId: 'aim_1',
}
const FACTS: SmartFacts = {
  goal: GOAL,
  metric: { name: '转化率', unit: '%', aggregation: 'last', ratioAs: 'percent' },
  history: [],
  parentStands: false,
  aimStands: true,
  project: { start: '2026-03-01', finish: '2026-08-31' },
}
const withGoal = (goal: Partial<GoalFacts>, more: Partial<SmartFacts> = {}) =>
  judgeSmart({ ...FACTS, ...more, goal: { ...GOAL, ...goal } })
const failing = (letters: ReturnType<typeof judgeSmart>) =>
  letters.filter(one => !one.holds).map(one => [one.letter, ...one.reasons.map(reason => [reason.code, reason.field])])
/** Readings of the last day of each month before the project, one value a month from 2025-10. */
const past = (...values: string[]) =>
  values.map((value, index) => {
    const day = ['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28'][index] ?? ''
    return { periodStart: day, periodEnd: day, value, numerator: null, denominator: null }
  })

describe('a goal', () => {
  test('is SMART where all five letters hold, each with its reason', () => {
    const letters = judgeSmart(FACTS)
    expect(letters.map(one => one.letter)).toEqual<Letter[]>(['S', 'M', 'A', 'R', 'T'])
    expect(isSmart(letters)).toBe(true)
    expect(letters.map(one => one.reasons[0]?.code)).toEqual([
      'specific',
      'measurable',
      'gap_reasoned',
      'serves_aim',
      'timely',
    ])
  })

  test('is judged by what its texts say, never by their length', () => {
    expect(isSmart(withGoal({ subject: '市', gapNote: '能' }))).toBe(true)
    expect(failing(withGoal({ subject: ' … !!! '.repeat(100) }))).toEqual([['S', ['subject_missing', 'subject']]])
    expect(failing(withGoal({ gapNote: '……——'.repeat(100) }))).toEqual([['A', ['history_missing', 'gapNote']]])
  })

  test('is not SMART for want of letters to judge', () => {
    expect(isSmart([])).toBe(false)
  })
})

describe('S', () => {
  test('fails without a subject, without a metric, or with one that is gone', () => {
    expect(failing(withGoal({ subject: null }))).toEqual([['S', ['subject_missing', 'subject']]])
    expect(failing(withGoal({ metricId: null }, { metric: null }))).toEqual([['S', ['metric_missing', 'metricId']]])
    expect(failing(withGoal({}, { metric: null }))).toEqual([['S', ['metric_gone', 'metricId']]])
  })
})

describe('M', () => {
  test('names everything that is missing at once', () => {
    expect(failing(withGoal({ unit: null, baseline: null, target: null }))[0]).toEqual([
      'M',
      ['unit_missing', 'unit'],
      ['baseline_missing', 'baseline'],
      ['target_missing', 'target'],
    ])
  })

  test('fails where the unit is not the metric’s', () => {
    expect(failing(withGoal({ unit: '万元' }))).toEqual([['M', ['unit_differs', 'unit']]])
    expect(failing(withGoal({ unit: ' % ' }))).toEqual([])
  })

  test('wants a target that differs from the baseline in the stated direction', () => {
    expect(failing(withGoal({ target: '8.0' }))).toEqual([['M', ['target_equals_baseline', 'target']]])
    expect(failing(withGoal({ target: '7' }))).toEqual([['M', ['target_not_above', 'target']]])
    expect(failing(withGoal({ direction: 'down' }))).toEqual([['M', ['target_not_below', 'target']]])
    expect(failing(withGoal({ direction: 'down', target: '7.99' }))).toEqual([])
    expect(failing(withGoal({ baseline: '9', target: '10' }))).toEqual([])
  })

  test('wants a band with the target inside where a figure should hold', () => {
    const hold = { direction: 'hold', target: '8', bandLow: '7', bandHigh: '9' } as const
    expect(failing(withGoal(hold))).toEqual([])
    expect(failing(withGoal({ ...hold, bandHigh: null }))).toEqual([['M', ['band_missing', 'bandHigh']]])
    expect(failing(withGoal({ ...hold, bandLow: '9' }))).toEqual([['M', ['band_empty', 'bandHigh']]])
    expect(failing(withGoal({ ...hold, target: '10' }))).toEqual([['M', ['target_outside_band', 'target']]])
  })
})

describe('A', () => {
  test('holds without a word where the past makes the gap likely', () => {
    // From 2025-10-31 to 2026-02-28 the level rises by 4 in 120 days; over the goal's 122 days that is about 4.07.
    const letters = withGoal({ gapNote: null }, { history: past('4', '5', '6', '7', '8') })
    const reason = letters[2]?.reasons[0]
    expect(reason?.code).toBe('gap_within_history')
    expect(Number(reason?.params.percent)).toBeGreaterThan(95)
    expect(Number(reason?.params.percent)).toBeLessThan(101)
  })

  test('asks for a reason where the gap is wider than one and a half of the past', () => {
    const history = past('6', '6.5', '7', '7.5', '8')
    expect(failing(withGoal({ gapNote: null }, { history }))).toEqual([['A', ['gap_too_wide', 'gapNote']]])
    expect(failing(withGoal({}, { history }))).toEqual([])
    expect(failing(withGoal({ gapNote: null, target: '11' }, { history }))).toEqual([])
  })

  test('asks for a reason where the past moved the other way, or says nothing', () => {
    const history = past('10', '9', '8')
    expect(failing(withGoal({ gapNote: null }, { history }))).toEqual([['A', ['history_against', 'gapNote']]])
    expect(failing(withGoal({ gapNote: null, direction: 'down', target: '6' }, { history }))).toEqual([])
    expect(failing(withGoal({ gapNote: null }, { history: past('7', '8') }))).toEqual([
      ['A', ['history_missing', 'gapNote']],
    ])
  })

  test('asks for a reason where all readings of the past are of one day', () => {
    const [reading] = past('7')
    const history = reading ? [reading, { ...reading, value: '8' }, { ...reading, value: '9' }] : []
    expect(failing(withGoal({ gapNote: null }, { history }))).toEqual([['A', ['history_of_one_day', 'gapNote']]])
  })

  test('names the metric or the deadline where those are what it lacks, however long the past is', () => {
    const facts = { history: past('4', '5', '6', '7', '8') }
    const reasonOf = (goal: Partial<GoalFacts>, more: Partial<SmartFacts> = {}) =>
      failing(withGoal({ gapNote: null, ...goal }, { ...facts, ...more })).find(([letter]) => letter === 'A')
    expect(reasonOf({ metricId: null }, { metric: null })).toEqual(['A', ['past_without_metric', 'metricId']])
    expect(reasonOf({}, { metric: null })).toEqual(['A', ['past_without_metric', 'metricId']])
    expect(reasonOf({ deadline: null })).toEqual(['A', ['past_without_deadline', 'deadline']])
    expect(reasonOf({ startsOn: '2026-07-01' })).toEqual(['A', ['past_without_days', 'deadline']])
    expect(failing(withGoal({ deadline: null }, facts))).toEqual([['T', ['deadline_missing', 'deadline']]])
  })

  test('says how many readings there are, and how many it takes', () => {
    expect(withGoal({ gapNote: null }, { history: past('7', '8') })[2]?.reasons[0]).toMatchObject({
      params: { readings: 2, need: 3 },
    })
  })

  test('compares a summed metric by its total over the goal’s days', () => {
    // 100, 110, 120 in three periods of ten days: a day's amount rises by 0.1 a day. Over ten days the total rises by 10.
    const sum = { name: '新增', unit: '%', aggregation: 'sum', ratioAs: 'percent' } as const
    const history = ['100', '110', '120'].map((value, index) => ({
      periodStart: `2026-01-${String(index * 10 + 1).padStart(2, '0')}`,
      periodEnd: `2026-01-${(index + 1) * 10}`,
      ...{ value, numerator: null, denominator: null },
    }))
    const goal = { gapNote: null, baseline: '120', target: '130', startsOn: '2026-03-01', deadline: '2026-03-10' }
    expect(withGoal(goal, { metric: sum, history })[2]?.reasons[0]).toMatchObject({
      code: 'gap_within_history',
      params: { asked: '10', usual: '10', percent: 100 },
    })
  })

  test('cannot be judged without baseline and target', () => {
    expect(failing(withGoal({ target: null }))).toContainEqual(['A', ['gap_unknown', 'target']])
  })
})

describe('A of a figure that should hold', () => {
  const hold = { direction: 'hold', target: '8', bandLow: '7', bandHigh: '9', gapNote: null } as const
  const letterA = (goal: Partial<GoalFacts>, more: Partial<SmartFacts>) => withGoal({ ...hold, ...goal }, more)[2]

  test('holds without a word where two of three readings of the past lie within the band, its limits included', () => {
    const history = past('7', '9', '9.01')
    expect(letterA({}, { history })).toEqual({
      ...{ letter: 'A', holds: true },
      reasons: [{ code: 'band_kept', field: null, params: { inside: 2, readings: 3, low: '7', high: '9', unit: '%' } }],
    })
  })

  test('asks for a reason where fewer do, and says how many', () => {
    const history = past('7', '9', '9.01', '6.99', '8')
    const reason = { code: 'band_left', field: 'gapNote', params: { inside: 3, readings: 5 } }
    expect(letterA({}, { history })).toMatchObject({ holds: false, reasons: [reason] })
    expect(letterA({ gapNote: '新设备已经装好' }, { history })).toMatchObject({ reasons: [{ code: 'gap_reasoned' }] })
  })

  test('is judged by its level without a deadline, but not without a metric, a band or a past', () => {
    const history = past('8', '8', '8')
    const reasonOf = (goal: Partial<GoalFacts>, more: Partial<SmartFacts> = {}) => {
      const [reason] = letterA(goal, { history, ...more })?.reasons ?? []
      return [reason?.code, reason?.field]
    }
    expect(reasonOf({ deadline: null })).toEqual(['band_kept', null])
    expect(reasonOf({}, { metric: null })).toEqual(['past_without_metric', 'metricId'])
    expect(reasonOf({ bandLow: null })).toEqual(['band_unknown', 'bandLow'])
    expect(reasonOf({ bandHigh: null })).toEqual(['band_unknown', 'bandHigh'])
    expect(reasonOf({}, { history: past('8', '8') })).toEqual(['history_missing', 'gapNote'])
  })

  test('takes each period of a summed metric for as many days as the goal has', () => {
    // 31, 60 and 31 in months of 31, 30 and 31 days are 1, 2 and 1 a day; over the goal's ten days 10, 20 and 10.
    const sum = { name: '新增', unit: '%', aggregation: 'sum', ratioAs: 'percent' } as const
    const months = [
      ['2025-10-01', '2025-10-31', '31'],
      ['2025-11-01', '2025-11-30', '60'],
      ['2025-12-01', '2025-12-31', '31'],
    ] as const
    const history = months.map(([periodStart, periodEnd, value]) => ({
      ...{ periodStart, periodEnd, value, numerator: null, denominator: null },
    }))
    const goal = { startsOn: '2026-03-01', deadline: '2026-03-10', bandLow: '9', bandHigh: '11', target: '10' }
    const params = { inside: 2, readings: 3, days: 10 }
    expect(letterA(goal, { metric: sum, history })).toMatchObject({ reasons: [{ code: 'total_kept', params }] })
    const wide = letterA({ ...goal, bandLow: '29', bandHigh: '62' }, { metric: sum, history })
    expect(wide).toMatchObject({ holds: false, reasons: [{ code: 'total_left', params: { ...params, inside: 0 } }] })
    const endless = letterA({ ...goal, deadline: null }, { metric: sum, history })
    expect(endless).toMatchObject({ reasons: [{ code: 'past_without_deadline', field: 'deadline' }] })
  })
})

describe('R', () => {
  test('wants a parent goal or a company aim that still stands', () => {
    const none = { parentStands: false, aimStands: false }
    expect(failing(withGoal({ aimId: null }, none))).toEqual([['R', ['serves_nothing', 'aimId']]])
    expect(failing(withGoal({}, none))).toEqual([['R', ['aim_gone', 'aimId']]])
    expect(failing(withGoal({ aimId: null, parentId: 'gol_1' }, none))).toEqual([['R', ['parent_gone', 'parentId']]])
    expect(failing(withGoal({ parentId: 'gol_1' }, { ...none, parentStands: true }))).toEqual([])
  })
})

describe('T', () => {
  test('wants a deadline inside the project, after the day it counts from', () => {
    expect(failing(withGoal({ deadline: null }))).toEqual([['T', ['deadline_missing', 'deadline']]])
    expect(failing(withGoal({ deadline: '2026-09-01' }))).toEqual([['T', ['deadline_outside_project', 'deadline']]])
    expect(failing(withGoal({ deadline: '2026-02-28' }))).toEqual([['T', ['deadline_outside_project', 'deadline']]])
    expect(failing(withGoal({ startsOn: '2026-01-01' }))).toEqual([['T', ['start_outside_project', 'startsOn']]])
    expect(failing(withGoal({ startsOn: '2026-07-01' }))).toEqual([['T', ['deadline_before_start', 'deadline']]])
    expect(failing(withGoal({ deadline: '2026-08-31' }))).toEqual([])
  })
})

test('every sentence fills in only what its reasons carry, the same in both languages', () => {
  const history = past('7', '9', '12')
  const hold = { direction: 'hold', target: '8', bandLow: '7', bandHigh: '9', gapNote: null } as const
  const sum = { name: '新增', unit: '%', aggregation: 'sum', ratioAs: 'percent' } as const
  const letters = [
    withGoal({ deadline: '2027-01-01', unit: '件' }),
    withGoal({ gapNote: null }),
    withGoal({ gapNote: null }, { history }),
    withGoal({ gapNote: null, direction: 'down' }, { history }),
    withGoal(hold, { history }),
    withGoal({ ...hold, bandHigh: '8' }, { history }),
    withGoal(hold, { history, metric: sum }),
  ].flat()
  for (const { code, params } of letters.flatMap(({ reasons }) => reasons)) {
    for (const place of placesOf(smartNotes[code].zh)) expect(params, code).toHaveProperty(place)
    expect(placesOf(smartNotes[code].zh).sort(), code).toEqual(placesOf(smartNotes[code].en).sort())
  }
})

function placesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
}
