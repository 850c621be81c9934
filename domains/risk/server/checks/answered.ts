import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { risk } from '../../contract.ts'

export type RiskFacts = Pick<RecordOf<typeof risk>, 'id' | 'version' | 'event' | 'state'>

/** The risks of a project up to this iteration. */
export function riskFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'event', r.event, 'state', r.state)
      order by r.id), '[]')
    from risk r
    where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration <= ${place.iteration} and r.deleted_at is null)`
}

/** Has every risk that can still happen a response, and has anybody looked for risks at all? */
export const answeredCheck = defineCheck<{ min: number }, readonly RiskFacts[]>({
  name: 'risks.answered',
  label: { zh: '至少 {min} 个风险，每个都有应对', en: 'At least {min} {min|risk|risks}, every one with a response' },
  notes: { open: { zh: '还没有应对', en: 'It has no response yet' } },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['risk'],
  facts: riskFacts,
  judge: (risks, { min }) => {
    const open = risks.filter(one => one.state === 'open')
    const need = Math.max(min, risks.length)
    return {
      passed: open.length === 0 && risks.length >= min,
      have: risks.length - open.length,
      need,
      missing: open
        .slice(0, 20)
        .map(({ id, event }) => ({ recordId: id, label: event, field: 'response', why: { code: 'open', params: {} } })),
      missingCount: need - (risks.length - open.length),
      where: { path: 'risk/risks' },
      seen: risks.map(({ id, version }) => ({ id, version })),
    }
  },
})
