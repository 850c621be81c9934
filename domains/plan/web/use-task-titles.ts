import type { TaskRecord } from '../contract.ts'
import { usePlaybookWords } from './use-schedule.ts'

/** What the tasks of a project are called where one is picked. */
export function useTaskTitles(projectId: string | undefined): (record: object) => string {
  const { titleOf } = usePlaybookWords(projectId ?? '')
  return record => titleOf(record as TaskRecord)
}
