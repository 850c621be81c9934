import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface SwotFacts {
  /** Items by quadrant. */
  readonly items: Readonly<Record<string, number>>
  readonly crosses: number
}
const QUADRANTS = 4

/** How many of the four quadrants say something, and how many cross strategies follow. */
export const swotDeliverable = defineDeliverable<SwotFacts>({
  type: 'swot_item',
  notes: {
    filled: {
      zh: '{items} 条，填了 {filled} 个象限，交叉策略 {crosses} 条',
      en: '{items} {items|item|items} in {filled} of 4 quadrants, {crosses} cross {crosses|strategy|strategies}',
    },
  },
  facts: place => sql`(
    select json_build_object(
      'items', coalesce((
        select json_object_agg(q.quadrant, q.count) from (
          select i.quadrant, count(*) as count from swot_item i
          where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
            and i.iteration = ${place.iteration} and i.deleted_at is null group by i.quadrant) q), '{}'),
      'crosses', (
        select count(*) from swot_cross x
        where x.workspace_id = ${place.workspaceId} and x.project_id = ${place.projectId}
          and x.iteration = ${place.iteration} and x.deleted_at is null)))`,
  summarise: ({ items: byQuadrant, crosses }) => {
    const filled = Object.keys(byQuadrant).length
    const items = Object.values(byQuadrant).reduce((sum, count) => sum + count, 0)
    const line = items === 0 ? null : { code: 'filled', params: { items, filled, crosses } }
    return { count: QUADRANTS, done: filled, line }
  },
})
