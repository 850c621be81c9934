import type { Missing, Verdict } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { goal } from '../../contract.ts'
import { smartNotes } from '../../smart/notes.ts'
import { isSmart, judgeSmart } from '../../smart.ts'
import { type JudgedGoal, smartFactsSql } from '../smart-facts-sql.ts'

/** Every goal is SMART and somebody answers for it. What is missing is named letter by letter, with its field. */
export const goalsComplete = defineCheck<Record<string, never>, readonly JudgedGoal[]>({
  name: 'goals.complete',
  label: { zh: '每个目标都符合 SMART', en: 'Every goal is SMART' },
  notes: { ...smartNotes, no_goal: { zh: '还没有目标', en: 'There is no goal yet' } },
  params: z.strictObject({}),
  reads: [goal.type],
  facts: place => smartFactsSql(place),
  judge: (all, _params, place) => judgeGoals(all, place),
})

const SHOWN = 20

export function judgeGoals(all: readonly JudgedGoal[], { project }: Pick<GatePlace, 'project'>): Verdict {
  const goals = all.filter(one => one.state !== 'dropped')
  const judged = goals.map(one => ({ one, letters: judgeSmart({ ...one, project }) }))
  const complete = judged.filter(({ one, letters }) => one.owned && isSmart(letters)).length
  const missing = judged.flatMap(({ one, letters }) => missingOf(one, letters))
  return {
    passed: goals.length > 0 && complete === goals.length,
    have: complete,
    need: Math.max(1, goals.length),
    ...(goals.length === 0 && { note: { code: 'no_goal', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'goals', ...firstPlace(missing) },
    seen: seenIn(goals),
  }
}

/** Each record once, though many goals may rest on it. */
function seenIn(goals: readonly JudgedGoal[]): Verdict['seen'] {
  const seen = new Map<string, Verdict['seen'][number]>()
  for (const { id, version } of goals.flatMap(one => [one, ...one.restsOn]))
    if (id !== null && version !== null) seen.set(id, { id, version })
  return [...seen.values()]
}

function missingOf(one: JudgedGoal, letters: ReturnType<typeof judgeSmart>): Missing[] {
  const reasons = letters.filter(letter => !letter.holds).flatMap(letter => letter.reasons)
  const missing = reasons.map(({ code, params, field }) => ({
    ...{ recordId: one.id, label: one.statement, why: { code, params } },
    ...(field !== null && { field }),
  }))
  if (one.owned) return missing
  const why = { code: 'owner_missing', params: {} }
  return [...missing, { recordId: one.id, label: one.statement, field: 'ownerId', why }]
}

function firstPlace(missing: readonly Missing[]) {
  const [first] = missing
  return first ? { recordId: first.recordId, field: first.field } : {}
}
