import { everyOf } from '@yingce/process/every-of'
import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { finding } from '../../contract.ts'
import { measurementNotes } from '../../notes.ts'

export type FindingFacts = Pick<RecordOf<typeof finding>, 'id' | 'version' | 'kind' | 'text' | 'measure' | 'dueOn'> & {
  /** Who sees to it; null where nobody does, or who did has left. */
  readonly owner: string | null
}

/** Every problem that the iteration has found has a measure, somebody who carries it out, and a day. */
export const findingsAnswered = defineCheck<Record<string, never>, readonly FindingFacts[]>({
  name: 'evaluation.findings_answered',
  label: { zh: '每个问题都有措施、负责人和期限', en: 'Every problem has a measure, an owner and a due date' },
  notes: measurementNotes,
  params: z.strictObject({}),
  reads: [finding.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version, 'kind', f.kind, 'text', f.text,
      'measure', f.measure, 'dueOn', f.due_on, 'owner', case when p.active and p.deleted_at is null then p.name end)
      order by f.id), '[]')
    from finding f left join person p on p.workspace_id = f.workspace_id and p.id = f.owner_id
    where f.workspace_id = ${place.workspaceId} and f.project_id = ${place.projectId}
      and f.iteration = ${place.iteration} and f.deleted_at is null)`,
  judge: findings => {
    const problems = findings.filter(one => one.kind === 'problem')
    const none = findings.find(one => one.kind === 'none')
    const every = everyOf(problems, missingOf, none ? { reason: none.text, by: none.owner ?? '' } : null)
    const note = none
      ? { code: 'declared_no_problem', params: { grounds: none.text } }
      : { code: 'no_finding', params: {} }
    return {
      ...every,
      ...(problems.length === 0 && { note }),
      where: { path: 'measurement/evaluation' },
      seen: findings.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** The first thing that a problem lacks. */
function missingOf({ id, text, measure, owner, dueOn }: FindingFacts): Missing | null {
  const about = { recordId: id, label: text }
  if (!measure?.trim()) return { ...about, field: 'measure', why: { code: 'no_measure', params: {} } }
  if (owner === null) return { ...about, field: 'ownerId', why: { code: 'no_owner', params: {} } }
  return dueOn === null ? { ...about, field: 'dueOn', why: { code: 'no_due', params: {} } } : null
}
