import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { satisfaction } from '../../contract.ts'

export interface AnswerFacts {
  readonly id: string
  readonly version: number
}

/** The answers of the project's customer. */
export function answerFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version) order by s.id), '[]')
    from satisfaction s where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration <= ${place.iteration} and s.deleted_at is null)`
}

/** The customer was asked how satisfied they are, and has answered. */
export const satisfactionMeasured = defineCheck<Record<string, never>, readonly AnswerFacts[]>({
  name: 'service.satisfaction_measured',
  label: { zh: '已经问过客户满意度', en: 'The customer’s satisfaction is measured' },
  notes: { none: { zh: '还没有问过客户满意度', en: 'The customer has not been asked yet' } },
  params: z.strictObject({}),
  reads: [satisfaction.type],
  facts: answerFacts,
  judge: all => ({
    ...{ passed: all.length > 0, have: all.length, need: 1, missing: [], missingCount: all.length > 0 ? 0 : 1 },
    ...(all.length === 0 && { note: { code: 'none', params: {} } }),
    where: { path: 'service' },
    seen: [...all],
  }),
})
