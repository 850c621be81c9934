import type { TaskProgress } from '@yingce/scheduling/earned-value'
import type { LiveTask } from './control-facts.ts'

/** How far a task was at the end of a day, by what was reported until then. What was cancelled has earned nothing. */
export function progressAt(task: Pick<LiveTask, 'state' | 'startedOn' | 'doneOn' | 'log'>, on: string): TaskProgress {
  if (task.state === 'cancelled') return { started: false, done: false, percent: 0 }
  const done = task.state === 'done' && (task.doneOn === null || task.doneOn <= on)
  const reported = task.log.filter(one => one.on <= on).reduce((_, one) => one.percent, 0)
  const started = done || (task.startedOn !== null && task.startedOn <= on)
  return { started, done, percent: done ? 100 : reported }
}
