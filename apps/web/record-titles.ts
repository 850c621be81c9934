import { useTaskTitles } from '#domains/plan/web/use-task-titles.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { useLabel } from './i18n/use-texts.ts'

/** What a record of one type is called. */
type TitleOf = (record: object) => string

/**
 * How records are called in a project where not by the text of their title. A domain adds its type here for
 * pages, links and pickers, and on the server to its names for the search (`RecordNames`).
 */
const own: Readonly<Record<string, (projectId: string | undefined) => TitleOf>> = {
  task: useTaskTitles,
}

/** What the records of a type are called in the reader's language; one component asks for one type. */
export function useRecordTitles(entity: Declaration, projectId: string | undefined): TitleOf {
  const useTitles = own[entity.type]
  return useTitles ? useTitles(projectId) : usePlainTitles(entity)
}

function usePlainTitles(entity: Declaration): TitleOf {
  const label = useLabel()
  return record => plainTitle(entity, record, label)
}

/** What is called by a choice is called by its words, and what has no name yet by what it is. */
export function plainTitle(entity: Declaration, record: object, label: (label: Label) => string): string {
  const field = entity.fields[entity.title]
  const value = String((record as Record<string, unknown>)[entity.title] ?? '')
  const option = field?.kind === 'choice' ? field.options[value] : undefined
  return option ? label(option) : value || label(entity.label)
}
