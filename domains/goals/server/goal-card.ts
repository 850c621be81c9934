import { fillLabel } from '@yingce/process/label'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { GoalCard, goal } from '../contract.ts'
import { progressOf } from '../progress/actual.ts'
import { countedReadings } from '../progress/facts.ts'
import { forecastOf } from '../progress/forecast.ts'
import { standingOf } from '../progress/status.ts'
import { targetCurve } from '../progress/target-curve.ts'
import type { LetterVerdict } from '../smart/facts.ts'
import { smartNotes } from '../smart/notes.ts'
import { isSmart, judgeSmart } from '../smart.ts'
import type { CardGoal } from './smart-facts-sql.ts'

interface CardFacts {
  readonly record: RecordOf<typeof goal>
  readonly known: CardGoal
  readonly project: { readonly start: string; readonly finish: string }
  readonly today: string
}

/** Puts a goal's card together: its letters in words, and where it stands. */
export function goalCard({ record, known, project, today }: CardFacts): GoalCard {
  const letters = judgeSmart({ ...known, project })
  const { metric, parent, aim, owned } = known
  return {
    ...{ goal: record, metric, parent, aim, owned, letters: letters.map(inWords) },
    complete: owned && isSmart(letters),
    ...measured({ record, known, project, today }),
  }
}

function measured({ record, known, project, today }: CardFacts) {
  if (!known.metric) return { standing: null, curve: [], progress: [], forecast: null }
  const facts = { goal: record, metric: known.metric, readings: known.readings, project, today }
  return {
    standing: standingOf(facts),
    curve: targetCurve(facts),
    progress: progressOf(known.metric, countedReadings(facts)),
    forecast: forecastOf(facts),
  }
}

function inWords({ letter, holds, reasons }: LetterVerdict): GoalCard['letters'][number] {
  return {
    ...{ letter, holds },
    reasons: reasons.map(({ code, params, field }) => ({
      ...{ code, params: { ...params }, field },
      text: fillLabel({ ...smartNotes[code] }, params),
    })),
  }
}
