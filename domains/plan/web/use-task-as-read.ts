import type { TaskRecord } from '../contract.ts'
import { usePlaybookWords } from './use-schedule.ts'

/** Reads tasks with their notes in the reader's language: the playbook's guidance, while nobody has changed it. */
export function useTaskAsRead({ projectId }: TaskRecord): (task: TaskRecord) => TaskRecord {
  const { noteOf } = usePlaybookWords(projectId)
  return task => ({ ...task, note: noteOf(task) })
}
