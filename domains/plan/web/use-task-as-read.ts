import type { TaskRecord } from '../contract.ts'
import { usePlaybookWords } from './use-schedule.ts'

/** A task with its note in the reader's language: the playbook's guidance, while nobody has changed it. */
export function useTaskAsRead(task: TaskRecord): TaskRecord {
  const { noteOf } = usePlaybookWords(task.projectId)
  return { ...task, note: noteOf(task) }
}
