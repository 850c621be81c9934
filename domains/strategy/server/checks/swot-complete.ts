import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { swotCross, swotItem } from '../../contract.ts'

interface Line {
  readonly id: string
  readonly version: number
  /** The quadrant of an item, the pairing of a cross strategy. */
  readonly of: string
}
export interface SwotFacts {
  readonly items: readonly Line[]
  readonly crosses: readonly Line[]
}

const QUADRANTS = Object.keys(swotItem.fields.quadrant.options)
const PAIRINGS = Object.keys(swotCross.fields.kind.options)

/** Does every quadrant say something, and does a strategy follow from every pairing of inside with outside? */
export const swotCompleteCheck = defineCheck<Record<string, never>, SwotFacts>({
  name: 'strategy.swot_complete',
  label: { zh: 'SWOT 四个象限和四种交叉策略都已写明', en: 'SWOT complete, with its four cross strategies' },
  notes: {
    ...swotItem.fields.quadrant.options,
    ...swotCross.fields.kind.options,
    no_item: { zh: '这个象限还没有内容', en: 'Nothing stands in this quadrant' },
    no_cross: { zh: '还没有这种交叉策略', en: 'No strategy follows from this pairing' },
  },
  params: z.strictObject({}),
  reads: ['swot_item'],
  facts: place => {
    const lines = (type: 'swot_item' | 'swot_cross', of: 'quadrant' | 'kind') => sql`(
      select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'of', t.${sql.identifier(of)})
        order by t.id), '[]')
      from ${sql.identifier(type)} t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.deleted_at is null)`
    return sql`(select json_build_object(
      'items', ${lines('swot_item', 'quadrant')}, 'crosses', ${lines('swot_cross', 'kind')}))`
  },
  judge: ({ items, crosses }) => {
    const missing = [
      ...without(QUADRANTS, items).map(quadrant => ({ label: quadrant, why: { code: 'no_item', params: {} } })),
      ...without(PAIRINGS, crosses).map(pairing => ({ label: pairing, why: { code: 'no_cross', params: {} } })),
    ]
    const need = QUADRANTS.length + PAIRINGS.length
    return {
      passed: missing.length === 0,
      have: need - missing.length,
      need,
      missing,
      missingCount: missing.length,
      where: { path: 'strategy/swot' },
      seen: [...items, ...crosses].map(({ id, version }) => ({ id, version })),
    }
  },
})

function without(all: readonly string[], lines: readonly Line[]): string[] {
  return all.filter(one => lines.every(line => line.of !== one))
}
