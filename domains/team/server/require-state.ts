import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { stakeholder, teamRefusals } from '../contract.ts'

export type Stakeholder = RecordOf<typeof stakeholder>

/** Refuses to decide a sign-off that has been decided. */
export const requireUndecided = stateGuard(stakeholder, teamRefusals, 'stakeholder.wrong_state')

/** Refuses to reopen what nobody has decided. */
export function requireDecided({ name, state }: Stakeholder): void {
  if (state === 'open') throw refusal(teamRefusals, 'stakeholder.not_decided', { name })
}
