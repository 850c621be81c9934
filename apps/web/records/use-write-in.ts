import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordTexts } from '../i18n/texts/records.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useThing } from '../i18n/use-thing.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { barredBy } from './barred.ts'
import { recordType } from './record-types.ts'
import { useRecord } from './use-records.ts'

/** Why somebody may not write: never, by their rights, or not while the project is as it is. */
export interface Barred {
  readonly never: boolean
  readonly text: string
}

/**
 * May the person write records of this module in this project, now? Who never may is offered no button; where only the
 * project's state forbids, or the iteration is over, the button says so. `ownerId` is the owner of the record that would
 * change, `iteration` the one that it belongs to, where it stays with it.
 */
export function useWriteIn(
  projectId: string | undefined,
  module: string,
  ownerId?: string | null,
  iteration?: number,
): { write: boolean; barred: Barred | null } {
  const t = useTexts(recordTexts)
  const thing = useThing()
  const { me } = useWorkspace()
  const { entity } = recordType('project')
  const found = useRecord(entity, projectId).data as { status?: string; iteration?: number } | undefined
  const why = barredBy(me, { module, projectId, ownerId, status: found?.status })
  const past = iteration !== undefined && found?.iteration !== undefined && iteration < found.iteration
  if (why === null && past) return { write: false, barred: { never: false, text: t('pastIteration', { iteration }) } }
  if (why === null) return { write: true, barred: null }
  if (why === 'never') return { write: false, barred: { never: true, text: t('neverWrites') } }
  const { status } = entity.fields
  const name = status?.kind === 'choice' ? status.options[why.status] : undefined
  return { write: false, barred: { never: false, text: t('projectRests', { state: name ? thing(name) : why.status }) } }
}

/** The project that a record stands in, or is. */
export function projectOf<D extends Declaration>(entity: D, record: RecordOf<D>): string | undefined {
  return entity.type === 'project' ? record.id : (record as { projectId?: string }).projectId
}

/** The iteration that a record belongs to, where its type stays with it. */
export function iterationOf<D extends Declaration>(entity: D, record: RecordOf<D>): number | undefined {
  return entity.ofIteration ? (record as { iteration?: number }).iteration : undefined
}
