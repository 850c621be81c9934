import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { customer } from '../../contract.ts'
import type { ProfileField } from '../../rules/profile.ts'

/** The customer of the project, and the record that says so. */
export interface CustomerFacts extends Pick<RecordOf<typeof customer>, 'id' | 'version' | ProfileField> {
  readonly chosen: { readonly id: string; readonly version: number }
}

/** Null where the project has no customer. */
export function customerFacts({ workspaceId, projectId }: GatePlace): SQL {
  return sql`(
    select json_build_object('id', c.id, 'version', c.version, 'chosen', json_build_object('id', pc.id,
      'version', pc.version), 'name', c.name, 'uscc', c.uscc, 'industry', c.industry, 'size', c.size,
      'region', c.region, 'source', c.source, 'phone', c.phone, 'address', c.address, 'profile', c.profile,
      'needs', c.needs)
    from project_customer pc join customer c on c.workspace_id = pc.workspace_id and c.id = pc.customer_id
    where pc.workspace_id = ${workspaceId} and pc.project_id = ${projectId} and pc.deleted_at is null limit 1)`
}

/** What every check about the project's customer says where there is none. */
export const NO_CUSTOMER = {
  no_customer: {
    zh: '本项目还没有选定客户。',
    en: 'The project has no customer yet.',
  },
} as const

export function withoutCustomer(need: number) {
  return {
    ...{ passed: false, have: 0, need, missing: [], missingCount: need },
    note: { code: 'no_customer', params: {} },
    where: { path: 'customer' },
    seen: [],
  }
}

export function seenOf({ id, version, chosen }: CustomerFacts) {
  return [{ id, version }, chosen].map(one => ({ id: one.id, version: one.version }))
}
