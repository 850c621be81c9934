import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { handOver } from '../../contract.ts'

export type HandOverFacts = Pick<RecordOf<typeof handOver>, 'id' | 'version' | 'what' | 'state' | 'lacks'>

export function handOverFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', h.id, 'version', h.version, 'what', h.what, 'state', h.state,
      'lacks', h.lacks) order by h.id), '[]')
    from hand_over h where h.workspace_id = ${place.workspaceId} and h.project_id = ${place.projectId}
      and h.iteration <= ${place.iteration} and h.deleted_at is null)`
}

/** Something was handed over, and everything that was has been taken over by its receiver. */
export const handedOverCheck = defineCheck<Record<string, never>, readonly HandOverFacts[]>({
  name: 'closing.handed_over',
  label: { zh: '移交的每一项都已由接收人接收', en: 'Everything that is handed over has been taken over' },
  notes: {
    none: { zh: '还没有移交任何东西', en: 'Nothing has been handed over' },
    open: { zh: '接收人还没有接收', en: 'Not taken over yet' },
    returned: { zh: '被退回，还缺：{lacks}', en: 'Sent back, lacking: {lacks}' },
  },
  params: z.strictObject({}),
  reads: [handOver.type],
  facts: handOverFacts,
  judge: all => {
    const open = all.filter(one => one.state !== 'accepted')
    return {
      passed: all.length > 0 && open.length === 0,
      have: all.length - open.length,
      need: Math.max(1, all.length),
      ...(all.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, what, state, lacks }) => ({
        ...{ recordId: id, label: what, field: 'state' },
        why: state === 'returned' ? { code: 'returned', params: { lacks } } : { code: 'open', params: {} },
      })),
      missingCount: Math.max(open.length, all.length === 0 ? 1 : 0),
      where: { path: 'hand-overs' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})
