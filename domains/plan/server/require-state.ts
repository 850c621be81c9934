import { stateGuard } from '#kernel/entity/state-guard.ts'
import { planRefusals, task } from '../contract.ts'

/** Refuses a command that the task's state does not allow. */
export const requireState = stateGuard(task, planRefusals, 'task.wrong_state')
