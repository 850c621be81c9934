import { defineDeliverable } from '#domains/process/reads.ts'
import { crewLack, leadLack, type UnitFacts, unitFacts } from '../checks/unit-facts.ts'

/** The units of the organisation, or those of one kind: how many there are, and how many have their people. */
export const unitsDeliverable = defineDeliverable<readonly UnitFacts[]>({
  type: 'org_unit',
  notes: {
    led: { zh: '{count} 个单元，{done} 个有负责人', en: '{done} of {count} {count|unit|units} with a lead' },
    crewed: {
      zh: '{count} 个，{done} 个负责人和成员齐全',
      en: '{done} of {count} with lead and members',
    },
  },
  facts: unitFacts,
  summarise: (units, kind) => {
    const meant = kind === null ? units : units.filter(unit => unit.kind === kind)
    const lack = kind === 'group' || kind === 'lead_body' ? crewLack : leadLack
    const count = meant.length
    const done = meant.filter(unit => lack(unit) === null).length
    const code = lack === crewLack ? 'crewed' : 'led'
    return { count, done, line: count === 0 ? null : { code, params: { count, done } } }
  },
})
