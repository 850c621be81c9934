import { command, whoMay } from '#kernel/command/operation.ts'
import { planContract } from '../contract.ts'
import { newTask } from './new-task.ts'

/** Adds a task to the project's present iteration, with its dates on the working calendar. */
export const addTask = command(planContract.addTask, { allow: whoMay('write', 'plan'), run: newTask })
