import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { contact } from '../../contract.ts'
import { projectCustomerSql } from '../project/project-customer-sql.ts'
import { NO_CUSTOMER, withoutCustomer } from './customer-facts.ts'

export type ContactFact = Pick<RecordOf<typeof contact>, 'id' | 'version' | 'name' | 'decisionRole'>

/** The contacts of the project's customer; null where it has none chosen. */
export function contactFacts(place: GatePlace): SQL {
  return sql`(
    select case when ${projectCustomerSql(place)} is null then null else (
      select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name,
        'decisionRole', c.decision_role) order by c.id), '[]')
      from contact c where c.workspace_id = ${place.workspaceId} and c.customer_id = ${projectCustomerSql(place)}
        and c.deleted_at is null) end)`
}

/** Are so many people at the project's customer known, each with their part in the decision? */
export const contactsCheck = defineCheck<{ min: number }, readonly ContactFact[] | null>({
  name: 'customers.contacts',
  label: {
    zh: '至少 {min} 个联系人，每个都标了决策角色',
    en: 'At least {min} {min|contact|contacts}, each with a part in the decision',
  },
  notes: {
    ...NO_CUSTOMER,
    no_role: { zh: '没有标决策角色', en: 'The part in the decision is not given' },
    none: { zh: '这个客户还没有联系人。', en: 'The customer has no contacts yet.' },
  },
  params: z.strictObject({ min: z.int().min(1).max(100) }),
  reads: [contact.type],
  facts: contactFacts,
  judge: (contacts, { min }) => {
    if (!contacts) return withoutCustomer(min)
    const lacking = contacts.filter(one => one.decisionRole === null)
    const have = contacts.length - lacking.length
    const need = Math.max(min, contacts.length)
    return {
      ...{ passed: have >= need, have, need },
      ...(contacts.length === 0 && { note: { code: 'none', params: {} } }),
      missing: lacking.slice(0, 20).map(({ id, name }) => ({
        ...{ recordId: id, label: name, field: 'decisionRole' },
        why: { code: 'no_role', params: {} },
      })),
      missingCount: need - have,
      where: { path: 'customer' },
      seen: contacts.map(({ id, version }) => ({ id, version })),
    }
  },
})
