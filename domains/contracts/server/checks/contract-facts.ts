import type { Missing } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'

/** A contract of the project with its parts, as the gates ask for them. */
export interface ContractFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: string
  /** In minor units, as the sums below. */
  readonly amount: string
  readonly effectiveOn: string | null
  readonly archiveNumber: string | null
  readonly signatures: readonly { readonly id: string; readonly version: number; readonly party: string }[]
  readonly obligations: readonly ObligationFacts[]
  readonly receivables: readonly ReceivableFacts[]
}
export interface ObligationFacts {
  readonly id: string
  readonly version: number
  readonly party: string
  readonly what: string
  readonly state: string
  readonly dueOn: string
}
export interface ReceivableFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: string
  readonly dueOn: string
  readonly amount: string
  readonly paid: string
  readonly reschedulingId: string | null
}

/** The contracts of a project up to this iteration: what was agreed goes on into the next one. */
export function contractFacts(place: GatePlace): SQL {
  const parts = (type: string, values: SQL, order: SQL) => sql`coalesce((
    select json_agg(json_build_object('id', t.id, 'version', t.version, ${values}) order by ${order}, t.id)
    from ${sql.identifier(type)} t
    where t.workspace_id = c.workspace_id and t.contract_id = c.id and t.deleted_at is null), '[]')`
  const signature = sql`'party', t.party`
  const obligation = sql`'party', t.party, 'what', t.what, 'state', t.state, 'dueOn', t.due_on`
  const receivable = sql`'name', t.name, 'state', t.state, 'dueOn', t.due_on, 'amount', t.amount::text,
    'paid', t.paid::text, 'reschedulingId', t.rescheduling_id`
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name, 'state', c.state,
      'amount', c.amount::text, 'effectiveOn', c.effective_on, 'archiveNumber', c.archive_number,
      'signatures', ${parts('contract_signature', signature, sql`t.party`)},
      'obligations', ${parts('contract_obligation', obligation, sql`t.due_on`)},
      'receivables', ${parts('receivable', receivable, sql`t.due_on`)}) order by c.id), '[]')
    from contract c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`
}

/** A terminated contract asks for nothing more. */
export function standing(contracts: readonly ContractFacts[]): readonly ContractFacts[] {
  return contracts.filter(one => one.state !== 'terminated')
}

export const NO_CONTRACT = { zh: '项目还没有合同。', en: 'The project has no contract yet.' }

const SHOWN = 20

interface Counted {
  readonly have: number
  readonly need: number
  readonly missing: readonly Missing[]
  readonly where: string
  readonly contracts: readonly ContractFacts[]
  readonly seen: readonly { readonly id: string; readonly version: number }[]
}

/** The verdict of a check over contracts: something is asked of each, and there is at least one. */
export function verdictOf({ have, need, missing, where, contracts, seen }: Counted) {
  const none = contracts.length === 0
  return {
    passed: !none && missing.length === 0,
    have,
    need: Math.max(need, 1),
    ...(none && { note: { code: 'none', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: none ? 1 : missing.length,
    where: { path: where },
    seen: [...contracts, ...seen].map(({ id, version }) => ({ id, version })),
  }
}
