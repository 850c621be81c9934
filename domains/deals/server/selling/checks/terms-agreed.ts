import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { negotiationTerm } from '../../../selling-contract.ts'

interface TermFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: 'open' | 'asked' | 'agreed' | 'dropped'
}

/** There are terms, and each was agreed or dropped with a reason. */
export const termsAgreedCheck = defineCheck<Record<string, never>, readonly TermFacts[]>({
  name: 'deals.terms_agreed',
  label: { zh: '每条谈判条款都已商定或放弃', en: 'Every negotiation term is agreed or dropped' },
  notes: {
    none: { zh: '还没有列出谈判条款', en: 'No terms have been listed' },
    open: { zh: '还在谈', en: 'Still negotiated' },
    asked: { zh: '超出底线，等发起人批准', en: 'Beyond the floor: waits for the sponsor' },
  },
  params: z.strictObject({}),
  reads: [negotiationTerm.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'state', t.state)
      order by t.id), '[]')
    from negotiation_term t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration <= ${place.iteration} and t.deleted_at is null)`,
  judge: all => {
    const open = all.filter(one => one.state === 'open' || one.state === 'asked')
    return {
      ...{ passed: all.length > 0 && open.length === 0, have: all.length - open.length, need: Math.max(1, all.length) },
      ...(all.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, name, state }) => ({
        ...{ recordId: id, label: name, field: 'state', why: { code: state, params: {} } },
      })),
      missingCount: all.length === 0 ? 1 : open.length,
      where: { path: 'deals/negotiation' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})
