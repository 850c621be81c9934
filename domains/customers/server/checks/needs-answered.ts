import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { need } from '../../contract.ts'

export type NeedFact = Pick<RecordOf<typeof need>, 'id' | 'version' | 'title' | 'importance' | 'state'>

/** The needs of a project that still count. */
export function needFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', n.id, 'version', n.version, 'title', n.title,
      'importance', n.importance, 'state', n.state) order by n.id), '[]')
    from need n where n.workspace_id = ${place.workspaceId} and n.project_id = ${place.projectId}
      and n.iteration <= ${place.iteration} and n.state <> 'dropped' and n.deleted_at is null)`
}

/** Is every need that the customer must have met matched by the product, or answered? */
export const needsAnswered = defineCheck<Record<string, never>, readonly NeedFact[]>({
  name: 'customers.needs_answered',
  label: {
    zh: '每个“必须”的需求都有对应的产品特点或答复',
    en: 'Every need that is a must is matched by the product or answered',
  },
  notes: {
    open: { zh: '还没有对应的特点，也没有答复', en: 'It is neither matched nor answered' },
    none: { zh: '还没有记下“必须”的需求。', en: 'No need that is a must is written down yet.' },
  },
  params: z.strictObject({}),
  reads: [need.type],
  facts: needFacts,
  judge: needs => {
    const musts = needs.filter(one => one.importance === 'must')
    const open = musts.filter(one => one.state === 'open')
    return {
      passed: musts.length > 0 && open.length === 0,
      have: musts.length - open.length,
      need: Math.max(musts.length, 1),
      ...(musts.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, title }) => ({
        ...{ recordId: id, label: title, field: 'state' },
        why: { code: 'open', params: {} },
      })),
      missingCount: Math.max(open.length, musts.length === 0 ? 1 : 0),
      where: { path: 'customer/needs' },
      seen: needs.map(({ id, version }) => ({ id, version })),
    }
  },
})
