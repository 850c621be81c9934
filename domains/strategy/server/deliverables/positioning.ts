import { defineDeliverable } from '#domains/process/reads.ts'
import { type PositionedFacts, positionedCheck } from '../checks/positioned.ts'

/** Whether there is a positioning map, and how many stand on it. */
export const positioningDeliverable = defineDeliverable<PositionedFacts>({
  type: 'positioning_map',
  notes: {
    placed: { zh: '图上有 {points} 个位置', en: '{points} {points|position|positions} on the map' },
  },
  facts: place => positionedCheck.facts(place, {}),
  summarise: ({ map }) => {
    if (!map) return { count: 0, done: 0, line: null }
    const points = map.points?.length ?? 0
    return { count: 1, done: points > 1 ? 1 : 0, line: { code: 'placed', params: { points } } }
  },
})
