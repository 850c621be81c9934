import { stateGuard } from '#kernel/entity/state-guard.ts'
import { skillGapAnswer, teamRefusals } from '../../contract.ts'

/** Refuses a command that the answer's state does not allow. */
export const requireGapAnswerState = stateGuard(skillGapAnswer, teamRefusals, 'skill_gap_answer.wrong_state')
