import type { Deviation } from '../shapes.ts'
import type { LiveAction } from './control-facts.ts'

/** Has a deviation an action that was not dropped? What is done about a stage is done about its tasks too. */
export function isAnswered(
  { key, kind, stageKey }: Pick<Deviation, 'key' | 'kind' | 'stageKey'>,
  actions: readonly Pick<LiveAction, 'key' | 'state'>[],
): boolean {
  const keys = kind === 'task' && stageKey !== null ? [key, `stage:${stageKey}`] : [key]
  return actions.some(action => action.state !== 'dropped' && keys.includes(action.key))
}
