import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { visit } from '../../contract.ts'
import { projectCustomerSql } from '../project/project-customer-sql.ts'
import { NO_CUSTOMER, withoutCustomer } from './customer-facts.ts'

export type VisitFact = Pick<
  RecordOf<typeof visit>,
  'id' | 'version' | 'purpose' | 'state' | 'minutes' | 'intention' | 'nextOn'
>

/** The project's visits to its customer that were not cancelled; null where it has none chosen. */
export function visitFacts(place: GatePlace): SQL {
  return sql`(
    select case when ${projectCustomerSql(place)} is null then null else (
      select coalesce(json_agg(json_build_object('id', v.id, 'version', v.version, 'purpose', v.purpose,
        'state', v.state, 'minutes', v.minutes, 'intention', v.intention, 'nextOn', v.next_on)
        order by v.visit_on, v.id), '[]')
      from visit v where v.workspace_id = ${place.workspaceId} and v.project_id = ${place.projectId}
        and v.iteration <= ${place.iteration} and v.customer_id = ${projectCustomerSql(place)}
        and v.state <> 'cancelled' and v.deleted_at is null) end)`
}

/** Was the project's customer visited, with minutes, the intention and a dated next step? */
export const visitedCheck = defineCheck<{ min: number }, readonly VisitFact[] | null>({
  name: 'customers.visited',
  label: {
    zh: '至少拜访过 {min} 次，有纪要、意向和写明日期的下一步',
    en: 'At least {min} {min|visit|visits} made, with minutes, intention and a dated next step',
  },
  notes: {
    ...NO_CUSTOMER,
    planned: { zh: '还没有拜访', en: 'It has not taken place' },
    none: { zh: '还没有安排拜访。', en: 'No visit is planned yet.' },
  },
  params: z.strictObject({ min: z.int().min(1).max(100) }),
  reads: [visit.type],
  facts: visitFacts,
  judge: (visits, { min }) => {
    if (!visits) return withoutCustomer(min)
    const done = visits.filter(isTold).length
    const passed = done >= min
    return {
      ...{ passed, have: done, need: min },
      ...(visits.length === 0 && { note: { code: 'none', params: {} } }),
      missing: passed
        ? []
        : visits
            .filter(one => !isTold(one))
            .slice(0, 20)
            .map(({ id, purpose }) => ({
              ...{ recordId: id, label: purpose, field: 'state' },
              why: { code: 'planned', params: {} },
            })),
      missingCount: Math.max(min - done, 0),
      where: { path: 'customer/visits' },
      seen: visits.map(({ id, version }) => ({ id, version })),
    }
  },
})

export function isTold({ state, minutes, intention, nextOn }: VisitFact): boolean {
  return state === 'done' && Boolean(minutes?.trim()) && intention !== null && nextOn !== null
}
