import type { Note } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { productItem } from '../../contract.ts'
import type { ProductItem } from '../products/require-product-state.ts'

export type ProductFacts = Pick<ProductItem, 'id' | 'version' | 'name' | 'state' | 'releaseOn' | 'dropReason'> & {
  readonly moved: boolean
}

/**
 * Nothing that was to be developed is left open: it is out, given up with a reason, or somebody has decided on a day
 * ahead. A day that was only planned so from the beginning is no decision.
 */
export const productsSettled = defineCheck<{ min: number }, readonly ProductFacts[]>({
  name: 'products.settled',
  label: {
    zh: '每个产品开发项都已上市、注明原因放弃，或改期到今天之后',
    en: 'Every product development item is released, dropped with a reason, or moved to a day after today',
  },
  notes: {
    too_few: {
      zh: '有 {count} 个产品开发项，至少要 {min} 个。',
      en: '{count} product development {count|item|items}; at least {min} {min|is|are} asked for.',
    },
    overdue: { zh: '计划 {date} 上市，还没有上市。', en: 'Its release was planned for {date}, and it is not out.' },
    not_moved: {
      zh: '计划 {date} 上市：上市、放弃，或写明原因改期。',
      en: 'Planned for {date}: release it, drop it, or move it with a reason.',
    },
    no_reason: { zh: '放弃时没有写原因。', en: 'It was dropped without a reason.' },
  },
  params: z.strictObject({ min: z.int().min(0).max(1_000).default(1) }),
  reads: [productItem.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', p.id, 'version', p.version, 'name', p.name, 'state', p.state,
      'releaseOn', p.release_on, 'moved', p.move_reason is not null, 'dropReason', p.drop_reason)
      order by p.release_on, p.id), '[]')
    from product_item p where p.workspace_id = ${place.workspaceId} and p.project_id = ${place.projectId}
      and p.iteration = ${place.iteration} and p.deleted_at is null)`,
  judge: (items, { min }, { today }) => {
    const open = items.flatMap(one => {
      const why = productOpen(one, today)
      return why ? [{ recordId: one.id, label: one.name, field: fieldOf(why), why }] : []
    })
    const count = items.length
    const have = count - open.length
    const need = Math.max(min, count)
    return {
      passed: have >= need,
      have,
      need,
      ...(count < min && { note: { code: 'too_few', params: { count, min } } }),
      missing: open.slice(0, 20),
      missingCount: need - have,
      where: { path: 'campaigns/products' },
      seen: items.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** Why an item still waits for somebody; null where it is settled. */
export function productOpen({ state, releaseOn, moved, dropReason }: ProductFacts, today: string): Note | null {
  if (state === 'released') return null
  if (state === 'dropped') return dropReason?.trim() ? null : { code: 'no_reason', params: {} }
  if (releaseOn <= today) return { code: 'overdue', params: { date: releaseOn } }
  return moved ? null : { code: 'not_moved', params: { date: releaseOn } }
}

function fieldOf({ code }: Note): string {
  return code === 'no_reason' ? 'dropReason' : 'releaseOn'
}
