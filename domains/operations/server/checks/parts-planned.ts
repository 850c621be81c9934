import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { operationPart } from '../../contract.ts'
import { currentOf } from './current-of.ts'
import { kindsVerdict } from './kinds-verdict.ts'

export interface PartFacts
  extends Pick<RecordOf<typeof operationPart>, 'id' | 'version' | 'kind' | 'number' | 'state'> {
  /** Its owner is still a member of the company. */
  readonly owned: boolean
  /** Its metric is still there. */
  readonly measured: boolean
  /** Its tasks that are in the plan and not cancelled. */
  readonly tasks: number
}

const { options } = operationPart.fields.kind
const kindSchema = z.enum(Object.keys(options) as PartFacts['kind'][])

/** Has each part of the operation plan its tasks, owner and KPI, and is it approved? */
export const partsPlannedCheck = defineCheck<{ parts: PartFacts['kind'][] }, readonly PartFacts[]>({
  name: 'operations.parts_planned',
  label: {
    zh: '运营方案各部分有任务、负责人和 KPI，并已批准',
    en: 'Every part of the operation plan has tasks, owner and KPI, and is approved',
  },
  notes: {
    ...options,
    none: { zh: '还没有写', en: 'Nothing is written yet' },
    tasks: { zh: '没有对应的任务，或任务已取消', en: 'It has no task, or its tasks were cancelled' },
    ownerId: { zh: '没有负责人，或负责人已离开公司', en: 'It has no owner, or the owner has left the company' },
    metricId: { zh: '没有 KPI', en: 'It has no KPI' },
    draft: { zh: '第 {number} 版还是草稿', en: 'Version {number} is still a draft' },
    submitted: { zh: '第 {number} 版等待批准', en: 'Version {number} waits for the approval' },
  },
  params: z.strictObject({ parts: z.array(kindSchema).min(1).max(4) }),
  words: { parts: { options } },
  reads: [operationPart.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'kind', d.kind, 'number', d.number,
      'state', d.state,
      'owned', exists (select from person h
        where h.workspace_id = d.workspace_id and h.id = d.owner_id and h.active),
      'measured', exists (select from metric m
        where m.workspace_id = d.workspace_id and m.id = d.metric_id and m.deleted_at is null),
      'tasks', (select count(*) from jsonb_array_elements(coalesce(d.tasks, '[]')) row
        join task t on t.workspace_id = d.workspace_id and t.id = row ->> 'taskId' and t.project_id = d.project_id
          and t.state <> 'cancelled' and t.deleted_at is null)) order by d.id), '[]')
    from operation_part d where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration = ${place.iteration} and d.deleted_at is null)`,
  judge: (all, { parts }) => {
    const current = new Map(parts.map(kind => [kind as string, currentOf(all, kind)]))
    const seen = [...current.values()].filter(one => one !== undefined)
    return kindsVerdict(parts, kind => lacksOf(kind, current.get(kind)), { path: 'operations/plan', seen })
  },
})

function lacksOf(label: string, part: PartFacts | undefined): Missing[] {
  if (!part) return [{ label, why: { code: 'none', params: {} } }]
  const { id, tasks, owned, measured, state, number } = part
  const lacks = [...(tasks > 0 ? [] : ['tasks']), ...(owned ? [] : ['ownerId']), ...(measured ? [] : ['metricId'])]
  const missing = lacks.map(field => ({ recordId: id, label, field, why: { code: field, params: {} } }))
  if (state === 'approved') return missing
  return [...missing, { recordId: id, label, field: 'state', why: { code: state, params: { number } } }]
}
