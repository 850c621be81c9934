import { defineDeliverable } from '#domains/process/reads.ts'
import { handOver } from '../../contract.ts'
import { type HandOverFacts, handOverFacts } from '../checks/handed-over.ts'

/** How much is handed over, and how much of it was taken over. */
export const handOversDeliverable = defineDeliverable<readonly HandOverFacts[]>({
  type: handOver.type,
  notes: {
    taken: { zh: '移交 {count} 项，已接收 {done} 项', en: '{done} of {count} taken over' },
  },
  facts: handOverFacts,
  summarise: all => {
    const count = all.length
    const done = all.filter(one => one.state === 'accepted').length
    return { count, done, line: count === 0 ? null : { code: 'taken', params: { count, done } } }
  },
})
