import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aim, type GoalCard, type GoalCards, goal } from '#domains/goals/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { newGoal, newReading } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { readGoalCard, readGoalCards } from './read-goal-cards.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company, { start: dayFromToday(-30) })
})
afterAll(() => company.close())

const cardOf = async (id: string) => (await company.run('wangfang', readGoalCard, { id })) as GoalCard
const letters = (card: GoalCard) => card.letters.map(one => `${one.letter}${one.holds ? '+' : '-'}`).join(' ')
const reading = (metricId: string, day: number, numerator: string, denominator: string) => {
  const on = dayFromToday(day)
  return newReading(company, {
    projectId: project.id,
    metricId,
    periodStart: on,
    periodEnd: on,
    numerator,
    denominator,
  })
}

describe('a goal’s card', () => {
  test('shows the five letters with their reasons in both languages', async () => {
    const card = await cardOf((await newGoal(company, project)).id)
    expect([letters(card), card.complete, card.owned]).toEqual(['S+ M+ A+ R+ T+', true, true])
    expect(card.letters[1]?.reasons[0]).toMatchObject({
      field: null,
      text: { zh: '从 8 到 12 %', en: 'From 8 to 12 %' },
    })
  })

  test('names the field to mend for every letter that fails', async () => {
    const made = await company.as('wangfang', ctx =>
      createRecord(ctx, goal, { projectId: project.id, statement: '卖得更多' }),
    )
    const card = await cardOf(made.id)
    expect(letters(card)).toBe('S- M- A- R- T-')
    expect(card.letters.flatMap(one => one.reasons.map(reason => reason.field))).toEqual([
      ...['subject', 'metricId', 'unit', 'baseline', 'target', 'baseline', 'aimId', 'deadline'],
    ])
    expect([card.metric, card.standing, card.curve]).toEqual([null, null, []])
  })

  test('judges the gap by the metric’s readings before the goal began, in whichever project', async () => {
    const made = await newGoal(company, project, { gapNote: null, deadline: dayFromToday(30) })
    expect(letters(await cardOf(made.id))).toBe('S+ M+ A- R+ T+')
    // From 4% to 8% in the 60 days before the project; 8% to 12% in its 61 days is what the past brings.
    for (const [day, part] of [
      [-91, '4'],
      [-61, '6'],
      [-31, '8'],
    ] as const)
      await reading(made.metricId, day, part, '100')
    const card = await cardOf(made.id)
    expect(card.letters[2]).toMatchObject({ holds: true, reasons: [{ code: 'gap_within_history' }] })
  })

  test('stands against its curve by the readings of the goal’s own days', async () => {
    const made = await newGoal(company, project, { deadline: dayFromToday(30) })
    for (const [day, part] of [
      [-20, '90'],
      [-10, '95'],
      [0, '100'],
    ] as const)
      await reading(made.metricId, day, part, '1000')
    const card = await cardOf(made.id)
    // (90 + 95 + 100) of 3000 are 9.5%; half of the way from 8 to 12 would be 10.
    expect(card.standing).toMatchObject({ actual: '9.5', expected: 10, percent: 75, status: 'off_track' })
    expect(card.progress.map(point => point.value)).toEqual(['9', '9.25', '9.5'])
    expect(card.curve.at(-1)).toEqual({ on: dayFromToday(30), value: 12 })
    expect(card.forecast?.value).toBeCloseTo(11.5, 9)
  })

  test('keeps its aim from being deleted; without one it has no R', async () => {
    const made = await newGoal(company, project)
    const served = await company.as('liming', ctx => createRecord(ctx, aim, { name: '开拓华南' }))
    const goal2 = await newGoal(company, project, { aimId: served.id })
    const remove = company.as('liming', ctx => removeRecord(ctx, aim, { id: served.id, version: 1 }))
    await expect(remove).rejects.toMatchObject({ code: 'record.in_use', data: { params: { count: 1 } } })
    await company.database.owner.query('update aim set deleted_at = now() where id = $1', [served.id])
    expect(letters(await cardOf(goal2.id))).toBe('S+ M+ A+ R- T+')
    expect(letters(await cardOf(made.id))).toBe('S+ M+ A+ R+ T+')
  })
})

describe('the cards of a project', () => {
  test('are its goals and no other project’s, with how they stand together', async () => {
    const other = await startProject(company, { start: dayFromToday(-10) })
    const made = await newGoal(company, other, { deadline: dayFromToday(10), weight: 3 })
    const cards = (await company.run('wangfang', readGoalCards, { id: other.id })) as GoalCards
    expect(cards.items.map(card => card.goal.id)).toEqual([made.id])
    expect(cards).toMatchObject({ iteration: 1, together: { percent: null, counted: 0, left: 1 } })
  })

  test('are not shown to people outside the project', async () => {
    await expect(company.run('sunwei', readGoalCards, { id: project.id })).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })
})
