import { defineDeliverable } from '#domains/process/reads.ts'
import { resourceLack } from '../../rules/resource-lack.ts'
import { type ResourceFacts, resourcesAssessedCheck } from '../checks/resources-assessed.ts'

/** How many resources are assessed, and how many of them show a gap. */
export const resourcesDeliverable = defineDeliverable<readonly ResourceFacts[]>({
  type: 'resource_assessment',
  notes: {
    assessed: {
      zh: '{count} 项资源，{gaps} 项有缺口',
      en: '{count} {count|resource|resources}, {gaps} with a gap',
    },
  },
  facts: place => resourcesAssessedCheck.facts(place, { kinds: ['people'] }),
  summarise: all => {
    const count = all.length
    const gaps = all.filter(one => one.gap === 'yes').length
    const done = all.filter(one => resourceLack(one) === null).length
    return { count, done, line: count === 0 ? null : { code: 'assessed', params: { count, gaps } } }
  },
})
