import { hasText } from '@yingce/process/has-text'
import type { Deliverable } from '@yingce/process/playbook'
import { type SQL, sql } from 'drizzle-orm'
import { type GatePlace, keepsDeliverable } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import { deliverableKey, isFiled } from './deliverable-key.ts'
import type { ArchiveEntry } from './write-entry.ts'

export interface ArchiveFacts {
  /** The stages of the project's own playbook in their order, without those that were skipped. */
  readonly stages: readonly StageFacts[]
  readonly entries: readonly EntryFacts[]
}

interface StageFacts {
  readonly key: string
  readonly name: Label
  readonly deliverables: readonly Deliverable[]
}

interface EntryFacts extends Said {
  readonly id: string
  readonly version: number
  readonly stageKey: string
  readonly deliverable: string
}

export function archiveFacts({ workspaceId, projectId }: GatePlace): SQL {
  return sql`(
    select json_build_object(
      'stages', (
        select coalesce(json_agg(json_build_object('key', s ->> 'id', 'name', s -> 'name',
          'deliverables', s -> 'deliverables') order by at), '[]')
        from json_array_elements(v.definition::json -> 'stages') with ordinality as listed(s, at)
        where not exists (
          select from stage r where r.workspace_id = ${workspaceId} and r.project_id = ${projectId}
            and r.key = s ->> 'id' and r.state = 'skipped' and r.deleted_at is null)),
      'entries', (
        select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'stageKey', e.stage_key,
          'deliverable', e.deliverable, 'state', e.state, 'location', e.location, 'reason', e.reason) order by e.id), '[]')
        from archive_entry e
        where e.workspace_id = ${workspaceId} and e.project_id = ${projectId} and e.deleted_at is null))
    from project j
    join playbook_version v on v.workspace_id = j.workspace_id and v.id = j.playbook_version_id
    where j.workspace_id = ${workspaceId} and j.id = ${projectId})`
}

type Said = Pick<ArchiveEntry, 'state' | 'location' | 'reason'>

/** An entry counts that says where the deliverable lies, or why there is nothing of it to keep. */
export function saysEnough({ state, location, reason }: Said): boolean {
  return hasText(state === 'filed' ? location : reason)
}

export interface AskedLine {
  /** Its record type, with its kind where one type carries several. */
  readonly deliverable: string
  readonly label: Label
  readonly filed: boolean
}

/**
 * Every deliverable that the playbook asks for, and whether an entry says what became of it; up to a stage, where what
 * comes after it is still to be made.
 */
export function askedLines({ stages: all, entries }: ArchiveFacts, upTo?: string): AskedLine[] {
  const last = all.findIndex(one => one.key === upTo)
  const stages = last < 0 ? all : all.slice(0, last + 1)
  const filed = new Set(entries.filter(saysEnough).map(one => `${one.stageKey} ${one.deliverable}`))
  return stages.flatMap(({ key, name, deliverables }) =>
    deliverables.filter(isFiled).flatMap(one => {
      if (!keepsDeliverable(one.type)) return []
      const label = { zh: `${name.zh}：${one.label.zh}`, en: `${name.en}: ${one.label.en}` }
      const deliverable = deliverableKey(one)
      return [{ label, deliverable, filed: filed.has(`${key} ${deliverable}`) }]
    }),
  )
}
