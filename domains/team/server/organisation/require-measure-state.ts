import { stateGuard } from '#kernel/entity/state-guard.ts'
import { teamMeasure, teamRefusals } from '../../contract.ts'

/** Refuses a command that the measure's state does not allow. */
export const requireMeasureState = stateGuard(teamMeasure, teamRefusals, 'team_measure.wrong_state')
