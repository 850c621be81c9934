import { defineDeliverable } from '#domains/process/reads.ts'
import { type DifferencesFacts, differencesCompleteCheck } from '../checks/differences-complete.ts'

/** From how many competitors the difference is stated, and how often its meaning and evidence are there too. */
export const differencesDeliverable = defineDeliverable<DifferencesFacts>({
  type: 'competitor_difference',
  notes: {
    stated: {
      zh: '写了与 {count} 家的差异，{done} 家写全',
      en: 'Stated for {count} {count|competitor|competitors}, complete for {done}',
    },
  },
  facts: place => differencesCompleteCheck.facts(place, {}),
  summarise: ({ differences }) => {
    const count = differences.length
    const done = differences.filter(one => one.meaning?.trim() && one.insights > 0).length
    return { count, done, line: count === 0 ? null : { code: 'stated', params: { count, done } } }
  },
})
