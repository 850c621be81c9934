import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { opportunity } from '../../opportunities-contract.ts'
import { opportunitiesRefusals } from '../../opportunities-refusals.ts'

export type Opportunity = RecordOf<typeof opportunity>

/** Refuses a command that the opportunity's stage does not allow. */
export const requireStage = stateGuard(opportunity, opportunitiesRefusals, 'opportunity.wrong_state')

/** What was won or lost was not won or lost tomorrow. */
export function requireSettledDay({ today }: Context, day: string): void {
  if (day > today) throw refusal(opportunitiesRefusals, 'opportunity.in_future', { today }, { field: 'on' })
}
