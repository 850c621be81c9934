import type { ProjectRule } from '../move-rule.ts'
import { openReady } from '../open-ready.ts'
import type { Playbook } from '../playbook.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { ProjectState } from '../state.ts'

/** Begins the project: its first stages open. */
export const start: ProjectRule = { during: 'active', standing: onlyOnce, reasoned: false, apply: openReady }

function onlyOnce(_: Playbook, state: ProjectState): Refusal | null {
  const untouched = Object.values(state.stages).every(stage => stage.state === 'planned')
  return untouched ? null : refusal('already_started')
}
