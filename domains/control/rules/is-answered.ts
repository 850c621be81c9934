import { addDays } from '@yingce/scheduling/calendar-date'
import type { Deviation } from '../shapes.ts'
import type { FrozenBaseline, LiveAction } from './control-facts.ts'

interface Facts {
  readonly baseline: Pick<FrozenBaseline, 'setOn'> | null
  readonly actions: readonly Pick<LiveAction, 'key' | 'state' | 'doneOn'>[]
}

/** After a month what was done has helped, or something else has to be done. */
const HOLDS_DAYS = 31

/**
 * Has a deviation an action that is under way, or was done lately and against the present baseline? What is done about a
 * stage is done about its tasks too.
 */
export function isAnswered(
  { key, kind, stageKey }: Pick<Deviation, 'key' | 'kind' | 'stageKey'>,
  { baseline, actions }: Facts,
  today: string,
): boolean {
  const keys = kind === 'task' && stageKey !== null ? [key, `stage:${stageKey}`] : [key]
  const since = [baseline?.setOn ?? '', addDays(today, -HOLDS_DAYS)].toSorted().at(-1) ?? ''
  return actions.some(action => keys.includes(action.key) && stands(action, since))
}

function stands({ state, doneOn }: Facts['actions'][number], since: string): boolean {
  return state === 'open' || (state === 'done' && doneOn !== null && doneOn >= since)
}
