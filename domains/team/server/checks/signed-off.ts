import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type StakeholderFacts, stakeholderFacts } from './stakeholder-facts.ts'

/** Has every key stakeholder signed off? Where nobody is said to be one, nobody has been asked. */
export const signedOffCheck = defineCheck<Record<string, never>, readonly StakeholderFacts[]>({
  name: 'stakeholders.signed_off',
  label: { zh: '关键干系人都已签署', en: 'Every key stakeholder has signed off' },
  notes: {
    no_key: { zh: '还没有标出关键干系人。', en: 'No stakeholder is marked as a key stakeholder yet.' },
    open: { zh: '还没有签署', en: 'Has not signed off yet' },
    refused: { zh: '拒绝签署：{reason}', en: 'Refused to sign off: {reason}' },
  },
  params: z.strictObject({}),
  reads: ['stakeholder'],
  facts: stakeholderFacts,
  judge: known => {
    const key = known.filter(one => one.keyStakeholder)
    const waiting = key.filter(one => one.state !== 'signed_off')
    return {
      passed: key.length > 0 && waiting.length === 0,
      have: key.length - waiting.length,
      need: Math.max(key.length, 1),
      ...(key.length === 0 && { note: { code: 'no_key', params: {} } }),
      missing: waiting.slice(0, 20).map(missing),
      missingCount: Math.max(waiting.length, key.length === 0 ? 1 : 0),
      where: { path: 'team/stakeholders' },
      seen: known.map(({ id, version }) => ({ id, version })),
    }
  },
})

function missing({ id, name, state, refusalReason }: StakeholderFacts): Missing {
  const why = state === 'refused' ? { code: state, params: { reason: refusalReason } } : { code: 'open', params: {} }
  return { recordId: id, label: name, field: 'state', why }
}
