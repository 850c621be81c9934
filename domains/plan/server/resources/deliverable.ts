import { defineDeliverable } from '#domains/process/reads.ts'
import { resourceNeed } from '../../contract.ts'
import { type NeedFacts, needFacts } from '../checks/need-facts.ts'

/** How many needs there are, how many of them are secured, and what is said not to be needed. */
export const needDeliverable = defineDeliverable<readonly NeedFacts[]>({
  type: resourceNeed.type,
  notes: {
    needs: {
      zh: '{count} 项资源需求，{secured} 项已落实，{answered} 项缺口已应对',
      en: '{count} resource {count|need|needs}: {secured} secured, {answered} with an answer to the gap',
    },
    none: { zh: '声明 {none} 种资源不需要', en: '{none} {none|kind|kinds} of resources declared as not needed' },
  },
  facts: needFacts,
  summarise: needs => {
    const of = (state: NeedFacts['state']) => needs.filter(one => one.state === state).length
    const [secured, answered, none] = [of('secured'), of('answered'), of('none')]
    const count = needs.length - none
    if (needs.length === 0) return { count: 0, done: 0, line: null }
    const line =
      count === 0 ? { code: 'none', params: { none } } : { code: 'needs', params: { count, secured, answered } }
    return { count: needs.length, done: secured + answered + none, line }
  },
})
