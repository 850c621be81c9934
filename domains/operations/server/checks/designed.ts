import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { operationDesign } from '../../contract.ts'
import { currentOf } from './current-of.ts'
import { kindsVerdict } from './kinds-verdict.ts'

export type DesignFacts = Pick<RecordOf<typeof operationDesign>, 'id' | 'version' | 'kind' | 'number' | 'state'>

const { options } = operationDesign.fields.kind
const kindSchema = z.enum(Object.keys(options) as DesignFacts['kind'][])

/** Is there an approved design of every kind asked for? */
export const designedCheck = defineCheck<{ kinds: DesignFacts['kind'][] }, readonly DesignFacts[]>({
  name: 'operations.designed',
  label: { zh: '各项运营策划已批准', en: 'The operation designs are approved' },
  notes: {
    ...options,
    none: { zh: '还没有写', en: 'Nothing is written yet' },
    draft: { zh: '第 {number} 版还是草稿', en: 'Version {number} is still a draft' },
    submitted: { zh: '第 {number} 版等待批准', en: 'Version {number} waits for the approval' },
  },
  params: z.strictObject({ kinds: z.array(kindSchema).min(1).max(4) }),
  words: { kinds: { options } },
  reads: [operationDesign.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'kind', d.kind, 'number', d.number,
      'state', d.state) order by d.id), '[]')
    from operation_design d where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration = ${place.iteration} and d.deleted_at is null)`,
  judge: (all, { kinds }) => {
    const current = new Map(kinds.map(kind => [kind as string, currentOf(all, kind)]))
    const lackOf = (kind: string): Missing[] => {
      const found = current.get(kind)
      if (!found) return [{ label: kind, why: { code: 'none', params: {} } }]
      if (found.state === 'approved') return []
      const why = { code: found.state, params: { number: found.number } }
      return [{ recordId: found.id, label: kind, field: 'state', why }]
    }
    const seen = [...current.values()].filter(one => one !== undefined)
    return kindsVerdict(kinds, lackOf, { path: 'operations/design', seen })
  },
})
