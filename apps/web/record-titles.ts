import { useTaskTitles } from '#domains/plan/web/use-task-titles.ts'
import type { Declaration } from '#kernel/entity/entity.ts'

/**
 * How records are called in a project where not by the text of their title. A domain adds its type here for
 * pickers, and on the server to its names for the search (`RecordNames`).
 */
const own: Readonly<Record<string, (projectId: string | undefined, title: string) => (record: object) => string>> = {
  task: useTaskTitles,
}

/** What the records of a type are called in the reader's language; one component asks for one type. */
export function useRecordTitles({ type, title }: Declaration, projectId: string | undefined) {
  const useTitles = own[type] ?? usePlainTitles
  return useTitles(projectId, title)
}

function usePlainTitles(_projectId: string | undefined, title: string): (record: object) => string {
  return record => String((record as Record<string, unknown>)[title] ?? '')
}
