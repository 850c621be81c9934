import type { Declaration } from '#kernel/entity/entity.ts'
import { recordTexts } from '../i18n/texts/records.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { recordType } from '../records/record-types.ts'
import { useRecords } from '../records/use-records.ts'

interface Placed {
  readonly projectId?: string
  readonly iteration?: number
}

/** Says of records of a type that stays with its iteration which one they belong to, where their project has several. */
export function useIterationWords(entity: Declaration, records: readonly object[]): (record: object) => string | null {
  const t = useTexts(recordTexts)
  const ids = [...new Set(records.flatMap(record => (record as Placed).projectId ?? []))].toSorted()
  const projects = useRecords(
    recordType('project').entity,
    { filter: [{ field: 'id', is: 'in', value: ids }], limit: Math.max(1, ids.length) },
    { enabled: entity.ofIteration === true && ids.length > 0 },
  )
  const several = (projects.data?.items ?? []).filter(project => ((project as Placed).iteration ?? 1) > 1)
  const known = new Set(several.map(project => project.id))
  return record => {
    const { projectId = '', iteration } = record as Placed
    return iteration !== undefined && known.has(projectId) ? t('numberedIteration', { iteration }) : null
  }
}
