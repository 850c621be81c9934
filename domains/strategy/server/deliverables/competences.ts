import { defineDeliverable } from '#domains/process/reads.ts'
import { standingOf } from '../../rules/vrio.ts'
import { type CompetenceFacts, competencesJudgedCheck } from '../checks/competences-judged.ts'

/** How many competences there are, and how many give a lasting advantage. */
export const competencesDeliverable = defineDeliverable<readonly CompetenceFacts[]>({
  type: 'competence',
  notes: {
    standing: {
      zh: '{count} 项，{sustained} 项有持续优势',
      en: '{count} {count|competence|competences}, {sustained} with a sustained advantage',
    },
  },
  facts: place => competencesJudgedCheck.facts(place, { min: 1 }),
  summarise: all => {
    const standings = all.map(standingOf)
    const sustained = standings.filter(one => one === 'sustained').length
    const done = standings.filter(one => one !== null).length
    return {
      ...{ count: all.length, done },
      line: all.length === 0 ? null : { code: 'standing', params: { count: all.length, sustained } },
    }
  },
})
