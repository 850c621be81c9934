import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { opportunity } from '../../opportunities-contract.ts'
import { isOpen, type Stage } from '../../rules/stages.ts'

export interface OpportunityFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: Stage
  readonly reason: string | null
}

/** The opportunities of a project up to this iteration. */
export function opportunityFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'name', o.name, 'state', o.state,
      'reason', o.outcome_reason) order by o.id), '[]')
    from opportunity o where o.workspace_id = ${place.workspaceId} and o.project_id = ${place.projectId}
      and o.iteration <= ${place.iteration} and o.deleted_at is null)`
}

/** There is an opportunity, and every one is won or lost for a reason. */
export const opportunitiesSettledCheck = defineCheck<Record<string, never>, readonly OpportunityFacts[]>({
  name: 'deals.opportunities_settled',
  label: { zh: '每个商机都已赢单或丢单，并写明原因', en: 'Every opportunity is won or lost, with the reason' },
  notes: {
    none: { zh: '还没有登记商机', en: 'No opportunity has been entered' },
    open: { zh: '还没有结果', en: 'It is neither won nor lost yet' },
    no_reason: { zh: '没有写原因', en: 'No reason is given' },
  },
  params: z.strictObject({}),
  reads: [opportunity.type],
  facts: opportunityFacts,
  judge: all => {
    const open = all.filter(one => isOpen(one.state) || !one.reason?.trim())
    return {
      passed: all.length > 0 && open.length === 0,
      have: all.length - open.length,
      need: Math.max(all.length, 1),
      ...(all.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, name, state }) => ({
        ...{ recordId: id, label: name, field: 'state' },
        why: { code: isOpen(state) ? 'open' : 'no_reason', params: {} },
      })),
      missingCount: all.length === 0 ? 1 : open.length,
      where: { path: 'deals/opportunities' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})
