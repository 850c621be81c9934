import type { ProjectRule } from '../move-rule.ts'
import type { Playbook } from '../playbook.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { isDone, type ProjectState, statusOf } from '../state.ts'

/** Ends a project whose every stage is done. */
export const close: ProjectRule = {
  during: 'active',
  standing: onlyWhenDone,
  reasoned: false,
  apply: (playbook, state) => ({ ...state, status: 'closed', outcome: playbook.close.outcome }),
}

function onlyWhenDone(playbook: Playbook, state: ProjectState): Refusal | null {
  const open = playbook.stages.map(({ id }) => id).filter(id => !isDone(statusOf(state, id) ?? 'planned'))
  return open.length === 0 ? null : refusal('stages_open', { stages: open })
}
