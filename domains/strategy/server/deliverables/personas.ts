import { defineDeliverable } from '#domains/process/reads.ts'
import { type PersonasFacts, personasEvidencedCheck } from '../checks/personas-evidenced.ts'

/** How many personas there are, and how many have traits and needs that all rest on insights. */
export const personasDeliverable = defineDeliverable<PersonasFacts>({
  type: 'persona',
  notes: {
    evidenced: {
      zh: '{count} 个画像，{done} 个有洞察支持',
      en: '{done} of {count} {count|persona|personas} resting on insights',
    },
  },
  facts: place => personasEvidencedCheck.facts(place, {}),
  summarise: ({ personas }) => {
    const isWhole = (rows: readonly { tied: boolean }[]) => rows.length > 0 && rows.every(row => row.tied)
    const count = personas.length
    const done = personas.filter(one => isWhole(one.traits) && isWhole(one.needs)).length
    return { count, done, line: count === 0 ? null : { code: 'evidenced', params: { count, done } } }
  },
})
