import { command, whoMay } from '#kernel/command/operation.ts'
import { planContract } from '../contract.ts'
import { dropTask } from './drop-task.ts'

/** Drops a task that is not needed any more. It stays in the list, with the reason in its history. */
export const cancelTask = command(planContract.cancelTask, { allow: whoMay('write', 'plan'), run: dropTask })
