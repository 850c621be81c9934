import { sql } from 'drizzle-orm'
import { countedDeliverable, type DeliverableSource, defineDeliverable } from '#domains/process/reads.ts'
import { evaluationRhythm, operationDesign, operationPart, operationPeriod, operationResource } from '../../contract.ts'

/** Designs and parts are done when they are approved, periods when they are reviewed. */
const designs = versionsDeliverable(operationDesign.type)
const parts = versionsDeliverable(operationPart.type)
const periods = countedDeliverable(operationPeriod, {
  done: 'reviewed',
  words: { zh: '{count} 期，已复盘 {done} 期', en: '{done} of {count} {count|period|periods} reviewed' },
})

interface Counts {
  readonly count: number
  readonly done: number
}

/** Resources are settled where as much is planned as is needed, or the gap is answered. */
const resources = defineDeliverable<Counts>({
  type: operationResource.type,
  notes: { counted: { zh: '{count} 项，已落实 {done} 项', en: '{done} of {count} settled' } },
  facts: (place, kind) => sql`(
    select json_build_object('count', count(*),
      'done', count(*) filter (where r.planned >= r.need or r.planned is not null and r.answer is not null))
    from operation_resource r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null ${kind ? sql`and r.kind = ${kind}` : sql``})`,
  summarise: told,
})

const rhythms = defineDeliverable<Counts>({
  type: evaluationRhythm.type,
  notes: { counted: { zh: '{count} 个评估节奏', en: '{count} {count|rhythm|rhythms}' } },
  facts: place => sql`(
    select json_build_object('count', count(*),
      'done', count(*) filter (where jsonb_array_length(coalesce(r.metrics, '[]')) > 0))
    from evaluation_rhythm r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  summarise: told,
})

/** Of each kind one version counts: the approved one, or the newest. */
function versionsDeliverable(type: 'operation_design' | 'operation_part'): DeliverableSource {
  return defineDeliverable<Counts>({
    type,
    notes: { counted: { zh: '{count} 项，已批准 {done} 项', en: '{done} of {count} approved' } },
    facts: (place, kind) => sql`(
      select json_build_object('count', count(distinct t.kind),
        'done', count(distinct t.kind) filter (where t.state = 'approved'))
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.deleted_at is null ${kind ? sql`and t.kind = ${kind}` : sql``})`,
    summarise: told,
  })
}

function told(facts: Counts) {
  return { ...facts, line: facts.count === 0 ? null : { code: 'counted', params: { ...facts } } }
}

export const operationsDeliverables: readonly DeliverableSource[] = [designs, parts, resources, rhythms, periods]
