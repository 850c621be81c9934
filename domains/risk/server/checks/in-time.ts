import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { issue } from '../../contract.ts'

export type IssueFacts = Pick<RecordOf<typeof issue>, 'id' | 'version' | 'title' | 'state' | 'dueOn'>

/** The issues of a project up to this iteration; what is only foreseen, or was prevented, is none. */
export function issueFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'title', i.title, 'state', i.state,
      'dueOn', i.due_on) order by i.due_on, i.id), '[]')
    from issue i
    where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration <= ${place.iteration} and i.state in ('open', 'resolved') and i.deleted_at is null)`
}

/** Is no open issue over its day? Having none is well: problems need not be found where there are none. */
export const inTimeCheck = defineCheck<Record<string, never>, readonly IssueFacts[]>({
  name: 'issues.in_time',
  label: { zh: '没有超期未解决的问题', en: 'No open issue over its date' },
  notes: { overdue: { zh: '期限是 {date}，还没有解决', en: 'It was due on {date}' } },
  params: z.strictObject({}),
  reads: ['issue'],
  facts: issueFacts,
  judge: (issues, _params, { today }) => {
    const late = issues.filter(one => one.state === 'open' && one.dueOn < today)
    return {
      passed: late.length === 0,
      have: issues.length - late.length,
      need: issues.length,
      missing: late.slice(0, 20).map(({ id, title, dueOn }) => ({
        ...{ recordId: id, label: title, field: 'state' },
        why: { code: 'overdue', params: { date: dueOn } },
      })),
      missingCount: late.length,
      where: { path: 'risk/issues' },
      seen: issues.map(({ id, version }) => ({ id, version })),
    }
  },
})
