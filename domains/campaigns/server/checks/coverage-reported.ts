import { everyOf } from '@yingce/process/every-of'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { channelPartner } from '../../contract.ts'
import { type NoneFacts, nonesSql, type PartnerWork, partnersSql } from './kind-facts.ts'

export interface CoverageFacts {
  readonly partners: readonly PartnerWork[]
  readonly nones: readonly NoneFacts[]
}

/** Every partner that has worked for us in this iteration says how many of the target customers it reached. */
export const coverageReportedCheck = defineCheck<Record<string, never>, CoverageFacts>({
  name: 'channels.coverage_reported',
  label: {
    zh: '每个合作过的渠道商都上报了目标客户覆盖率',
    en: 'Every channel partner that was active has its coverage of the target customers reported',
  },
  notes: {
    no_partner: {
      zh: '还没有启动过合作的渠道商，也没有说明本轮不做渠道。',
      en: 'No channel partner has been active, and nobody declared that nothing is done about channels.',
    },
    declared_none: { zh: '本轮不做渠道：{reason}', en: 'Nothing is done about channels: {reason}' },
    no_coverage: { zh: '没有上报目标客户覆盖率。', en: 'Its coverage of the target customers is not reported.' },
  },
  params: z.strictObject({}),
  reads: [channelPartner.type],
  facts: place => sql`json_build_object('partners', ${partnersSql(place)}, 'nones', ${nonesSql(place)})`,
  judge: ({ partners, nones }) => {
    const worked = partners.filter(one => one.startedOn !== null && one.state !== 'planned')
    const none = nones.find(one => one.kind === 'channel')
    const every = everyOf(worked, missingOf, none ? { reason: none.reason, by: none.by ?? '' } : null)
    const note = none ? { code: 'declared_none', params: { reason: none.reason } } : { code: 'no_partner', params: {} }
    return {
      ...every,
      ...(worked.length === 0 && { note }),
      where: { path: 'campaigns/partners' },
      seen: [...worked, ...(none ? [none] : [])].map(({ id, version }) => ({ id, version })),
    }
  },
})

function missingOf({ id, name, coverage }: PartnerWork) {
  if (coverage !== null) return null
  return { recordId: id, label: name, field: 'coverage', why: { code: 'no_coverage', params: {} } }
}
