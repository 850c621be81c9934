import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { resourceNeed } from '../../contract.ts'
import type { ResourceNeed } from '../resources/require-need-state.ts'
import { type NeedFacts, needFacts } from './need-facts.ts'

type Kind = ResourceNeed['kind']
const { options } = resourceNeed.fields.kind
const kinds = Object.keys(options) as [Kind, ...Kind[]]

/** Is it decided of each of these kinds what the project needs, or that it needs none? */
export const kindsDecided = defineCheck<{ kinds: readonly Kind[] }, readonly NeedFacts[]>({
  name: 'resources.kinds_decided',
  label: {
    zh: '每种资源都有需求，或声明不需要',
    en: 'Of every kind of resource it is decided what is needed, or none',
  },
  notes: {
    ...options,
    open: { zh: '没有需求，也没有声明不需要', en: 'No need, and no word that none is needed' },
  },
  params: z.strictObject({ kinds: z.array(z.enum(kinds)).min(1).max(kinds.length) }),
  words: { kinds: { options } },
  reads: [resourceNeed.type],
  facts: needFacts,
  judge: (needs, { kinds: asked }) => {
    const decided = new Set(needs.map(one => one.kind))
    const wanted = [...new Set(asked)]
    const open = wanted.filter(kind => !decided.has(kind))
    return {
      passed: open.length === 0,
      have: wanted.length - open.length,
      need: wanted.length,
      missing: open.map(kind => ({ label: kind, why: { code: 'open', params: {} } })),
      missingCount: open.length,
      where: { path: 'plan/resources' },
      seen: needs.filter(one => wanted.includes(one.kind)).map(({ id, version }) => ({ id, version })),
    }
  },
})
