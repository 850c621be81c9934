import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lead } from '../../contract.ts'
import { projectCustomerSql } from '../project/project-customer-sql.ts'
import { NO_CUSTOMER, withoutCustomer } from './customer-facts.ts'

export type LeadFact = Pick<RecordOf<typeof lead>, 'id' | 'version' | 'name' | 'state'>

/**
 * The leads that the project's customer came of, and those of its name or of a number of its people; null where the
 * project has no customer.
 */
export function leadFacts(place: GatePlace): SQL {
  const { workspaceId } = place
  return sql`(
    select case when c.id is null then null else (
      select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'name', l.name, 'state', l.state)
        order by l.id), '[]')
      from lead l where l.workspace_id = ${workspaceId} and l.deleted_at is null
        and (l.customer_id = c.id or l.company in (c.name, c.short_name) or l.phone in (
          select k.phone from contact k where k.workspace_id = ${workspaceId} and k.customer_id = c.id
            and k.deleted_at is null))) end
    from (select ${projectCustomerSql(place)} as id) chosen
      left join customer c on c.workspace_id = ${workspaceId} and c.id = chosen.id)`
}

/** Did the project's customer come of a lead that was found good, or has it one? */
export const leadQualified = defineCheck<Record<string, never>, readonly LeadFact[] | null>({
  name: 'customers.lead_qualified',
  label: { zh: '客户有合格或已转化的线索', en: 'The customer has a lead that is qualified or converted' },
  notes: {
    ...NO_CUSTOMER,
    none: {
      zh: '没有这个客户的线索：线索的公司名称与客户相同，或由它转成客户，才算。',
      en: 'No lead of this customer is known: one that became it, or one of the same company.',
    },
    not_qualified: { zh: '还没有确认合格', en: 'It has not been found good' },
    lost: { zh: '已失效', en: 'It was lost' },
  },
  params: z.strictObject({}),
  reads: [lead.type],
  facts: leadFacts,
  judge: leads => {
    if (!leads) return withoutCustomer(1)
    const passed = leads.some(one => one.state === 'qualified' || one.state === 'converted')
    const lacking = leads.map(({ id, name, state }) => ({
      ...{ recordId: id, label: name, field: 'state' },
      why: { code: state === 'lost' ? 'lost' : 'not_qualified', params: {} },
    }))
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1 },
      ...(leads.length === 0 && { note: { code: 'none', params: {} } }),
      missing: passed ? [] : lacking.slice(0, 20),
      missingCount: passed ? 0 : 1,
      where: { path: 'customer' },
      seen: leads.map(({ id, version }) => ({ id, version })),
    }
  },
})
