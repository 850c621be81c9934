import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { acceptanceItem } from '../../contract.ts'
import { everyOne } from './missing.ts'

export interface ItemFacts {
  readonly id: string
  readonly version: number
  readonly criterion: string
  readonly state: 'open' | 'passed' | 'failed' | 'conceded'
}

/** The points that the project is accepted by. */
export function itemFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'criterion', a.criterion,
      'state', a.state) order by a.id), '[]')
    from acceptance_item a where a.workspace_id = ${place.workspaceId} and a.project_id = ${place.projectId}
      and a.iteration <= ${place.iteration} and a.deleted_at is null)`
}

export function isSettled({ state }: Pick<ItemFacts, 'state'>): boolean {
  return state === 'passed' || state === 'conceded'
}

/** Every point has passed, or the customer has conceded it in writing. */
export const itemsPassed = defineCheck<Record<string, never>, readonly ItemFacts[]>({
  name: 'delivery.items_passed',
  label: {
    zh: '每个验收项都合格，或有客户的书面让步',
    en: 'Every acceptance item has passed or is conceded in writing',
  },
  notes: {
    none: { zh: '验收清单还是空的', en: 'The checklist is still empty' },
    open: { zh: '还没有验收', en: 'It has not been tried yet' },
    failed: { zh: '不合格：整改后再验，或取得书面让步', en: 'It failed: try again, or get the concession in writing' },
  },
  params: z.strictObject({}),
  reads: [acceptanceItem.type],
  facts: itemFacts,
  judge: all =>
    everyOne(all, {
      ...{ field: 'state', name: one => one.criterion, path: 'delivery/acceptance' },
      lacks: one => (isSettled(one) ? null : one.state),
    }),
})
