import type { Missing } from '@yingce/process/gate'
import { hasText } from '@yingce/process/has-text'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { operationResource } from '../../contract.ts'
import { resourceGap } from '../../rules/resource-gap.ts'
import { kindsVerdict } from './kinds-verdict.ts'

export type ResourceFacts = Pick<
  RecordOf<typeof operationResource>,
  'id' | 'version' | 'kind' | 'what' | 'need' | 'planned' | 'unit' | 'answer' | 'ownerId'
>

const { options } = operationResource.fields.kind
const kindSchema = z.enum(Object.keys(options) as ResourceFacts['kind'][])

/** Is each kind of resource planned against its need, and every gap answered? */
export const resourcedCheck = defineCheck<{ kinds: ResourceFacts['kind'][] }, readonly ResourceFacts[]>({
  name: 'operations.resourced',
  label: {
    zh: '各类资源都对照需求作了安排，缺口有办法',
    en: 'Every kind of resource is planned against its need, gaps are answered',
  },
  notes: {
    ...options,
    none: { zh: '还没有列出这类资源', en: 'Nothing of this kind is listed yet' },
    planned: {
      zh: '没有写已安排多少；没有安排就写 0',
      en: 'It does not say how much is planned; where nothing is, say 0',
    },
    gap: { zh: '缺 {gap} {unit}，没有写怎么补', en: '{gap} {unit} short, and nobody says how that is filled' },
    ownerId: { zh: '缺 {gap} {unit}，没有负责人', en: '{gap} {unit} short, and nobody sees to it' },
  },
  params: z.strictObject({ kinds: z.array(kindSchema).min(1).max(4) }),
  words: { kinds: { options } },
  reads: [operationResource.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'kind', r.kind, 'what', r.what,
      'need', r.need::text, 'planned', r.planned::text, 'unit', r.unit, 'answer', r.answer, 'ownerId', r.owner_id)
      order by r.id), '[]')
    from operation_resource r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  judge: (all, { kinds }) => {
    const lackOf = (kind: string): Missing[] => {
      const own = all.filter(one => one.kind === kind)
      if (own.length === 0) return [{ label: kind, field: 'kind', why: { code: 'none', params: {} } }]
      return own.flatMap(lacksOf)
    }
    const seen = all.filter(one => kinds.includes(one.kind))
    return kindsVerdict(kinds, lackOf, { path: 'operations/resources', seen })
  },
})

function lacksOf(one: ResourceFacts): Missing[] {
  const { id: recordId, what: label, planned, unit, answer, ownerId } = one
  if (planned === null) return [{ recordId, label, field: 'planned', why: { code: 'planned', params: {} } }]
  const gap = resourceGap(one)
  if (gap === null) return []
  const params = { gap, unit }
  if (!hasText(answer)) return [{ recordId, label, field: 'answer', why: { code: 'gap', params } }]
  return ownerId === null ? [{ recordId, label, field: 'ownerId', why: { code: 'ownerId', params } }] : []
}
