import type { Verdict } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { Proposal } from '../proposals/require-proposal-state.ts'

export interface ProposalFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: Proposal['state']
  readonly approvedBy: Proposal['approvedBy']
  /** Amounts as they were submitted. */
  readonly net: string | null
  readonly cost: string | null
}

/** The versions of the project's proposal, the newest first; amounts come in minor units. */
export function proposalFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'number', t.number,
      'state', t.state, 'approvedBy', t.approved_by, 'net', t.net::text, 'cost', t.cost_total::text)
      order by t.number desc), '[]')
    from proposal t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration <= ${place.iteration} and t.deleted_at is null)`
}

/** Where a proposal stands, in the words of a gate. */
export const STATE_NOTES = {
  none: { zh: '还没有写方案报价', en: 'No proposal has been written' },
  draft: { zh: '第 {number} 版还在起草', en: 'Version {number} is still a draft' },
  submitted: { zh: '第 {number} 版等待批准', en: 'Version {number} waits for the approval' },
  approved: {
    zh: '第 {number} 版已批准，还没有发给客户',
    en: 'Version {number} is approved and not sent to the customer yet',
  },
  sent: {
    zh: '第 {number} 版已发出，客户还没有答复',
    en: 'Version {number} is sent; the customer has not answered yet',
  },
  rejected: { zh: '客户没有接受第 {number} 版', en: 'The customer has rejected version {number}' },
  revised: {
    zh: '第 {number} 版已被取代，新版还没有写',
    en: 'Version {number} is replaced and the new one not written yet',
  },
  accepted: { zh: '客户已确认第 {number} 版', en: 'The customer has accepted version {number}' },
} as const

/** Is the newest version in one of these states? An older one does not count while a newer one is being written. */
export function judgeNewest([newest]: readonly ProposalFacts[], wanted: readonly Proposal['state'][]): Verdict {
  const passed = newest !== undefined && wanted.includes(newest.state)
  const open = newest && !passed ? [newest] : []
  return {
    ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
    ...(!newest && { note: { code: 'none', params: {} } }),
    missing: open.map(({ id, name, number, state }) => ({
      ...{ recordId: id, label: `${name} v${number}`, field: 'state' },
      why: { code: state, params: { number } },
    })),
    where: { path: 'deals/proposals' },
    seen: newest ? [{ id: newest.id, version: newest.version }] : [],
  }
}
