import type { TaskRecord } from '../contract.ts'
import { usePlaybookWords } from './use-schedule.ts'

/** What a task is called on its page: by its activity's name in the reader's language, while it bears that name. */
export function TaskTitle({ task }: { task: TaskRecord }) {
  return usePlaybookWords(task.projectId).titleOf(task)
}
