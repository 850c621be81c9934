import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type StakeholderFacts, stakeholderFacts } from '../../checks/stakeholder-facts.ts'
import { type ItemFacts, itemFacts } from './item-facts.ts'

interface Facts {
  readonly items: readonly ItemFacts[]
  readonly stakeholders: readonly StakeholderFacts[]
}

/** Is it planned who is told what, so that every key stakeholder is told something? */
export const plannedCheck = defineCheck<Record<string, never>, Facts>({
  name: 'communication.planned',
  label: { zh: '沟通计划已排，关键干系人都有人告知', en: 'Communication is planned; every key stakeholder is told' },
  notes: {
    no_item: { zh: '沟通计划里还没有一项。', en: 'The communication plan has no item yet.' },
    not_told: {
      zh: '没有一项沟通写明告诉此人：在“沟通计划”里加一项，或把此人加进一项。',
      en: 'No item of the communication plan names them. Add one, or name them in one that is there.',
    },
  },
  params: z.strictObject({}),
  reads: ['communication_item', 'stakeholder'],
  facts: place => sql`json_build_object('items', ${itemFacts(place)}, 'stakeholders', ${stakeholderFacts(place)})`,
  judge: ({ items, stakeholders }) => {
    const planned = items.filter(one => one.state !== 'ended')
    const named = new Set(planned.flatMap(one => one.names))
    const key = stakeholders.filter(one => one.keyStakeholder)
    const untold = key.filter(one => !named.has(one.id))
    const none = planned.length === 0
    return {
      passed: !none && untold.length === 0,
      have: key.length > 0 ? key.length - untold.length : Math.min(planned.length, 1),
      need: Math.max(key.length, 1),
      ...(none && { note: { code: 'no_item', params: {} } }),
      missing: untold
        .slice(0, 20)
        .map(({ id, name }) => ({ recordId: id, label: name, why: { code: 'not_told', params: {} } })),
      missingCount: Math.max(untold.length, none ? 1 : 0),
      where: { path: 'team/communication-items' },
      seen: [...items, ...key].map(({ id, version }) => ({ id, version })),
    }
  },
})
