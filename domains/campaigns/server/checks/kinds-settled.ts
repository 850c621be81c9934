import type { Missing, Note } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { adPlacement, campaign, channelPartner, executionNone, productItem } from '../../contract.ts'
import { type CampaignFacts, campaignsSql } from './campaign-facts.ts'
import { campaignOpen, finished } from './finished.ts'
import { isCounted } from './is-counted.ts'
import { type AdFacts, adsSql, type NoneFacts, nonesSql, type PartnerWork, partnersSql } from './kind-facts.ts'
import { type ProductFacts, productOpen, productsSettled } from './products-settled.ts'

export type ExecutionKind = RecordOf<typeof executionNone>['kind']

export interface KindFacts {
  readonly product: readonly ProductFacts[]
  readonly promotion: readonly CampaignFacts[]
  readonly advertising: readonly AdFacts[]
  readonly channel: readonly PartnerWork[]
  readonly nones: readonly NoneFacts[]
}

const { options } = executionNone.fields.kind
const kindSchema = z.enum(Object.keys(options) as ExecutionKind[])

/**
 * Of each kind of work something is planned, and all of it done or moved; or somebody said why there is none. What was
 * given up before it began is no work of its kind, as where none is declared.
 */
export const kindsSettledCheck = defineCheck<{ kinds: ExecutionKind[] }, KindFacts>({
  name: 'execution.kinds_settled',
  label: {
    zh: '各类工作都已安排并办完、改期，或说明了本轮不做',
    en: 'Of every kind the work is planned and done or moved, or it is said why there is none',
  },
  notes: {
    ...productsSettled.notes,
    ...finished.notes,
    ...options,
    nothing: {
      zh: '还没有安排，或者都放弃了；本轮不做的，在该页说明理由。',
      en: 'Nothing is planned, or all of it was given up. If nothing is to be done, say so with the reason on its page.',
    },
    booked: { zh: '还没有开始投放。', en: 'It has not gone out.' },
    on_air: { zh: '还在投放。', en: 'It is still running.' },
    not_active: { zh: '还没有启动合作。', en: 'It is not active yet.' },
  },
  params: z.strictObject({ kinds: z.array(kindSchema).min(1).max(4) }),
  words: { kinds: { options } },
  reads: [productItem, campaign, adPlacement, channelPartner].map(({ type }) => type),
  facts: place => sql`json_build_object('product', ${productsSettled.facts(place, { min: 1 })},
    'promotion', ${campaignsSql(place)}, 'advertising', ${adsSql(place)}, 'channel', ${partnersSql(place)},
    'nones', ${nonesSql(place)})`,
  judge: (facts, { kinds }, { today }) => {
    const asked = [...new Set(kinds)]
    const found = asked.map(kind => ({ kind, missing: missingOf(kind, facts, today) }))
    const open = found.filter(one => one.missing.length > 0)
    const missing = open.flatMap(one => one.missing)
    return {
      passed: open.length === 0,
      have: asked.length - open.length,
      need: asked.length,
      missing: missing.slice(0, 20),
      missingCount: missing.length,
      where: { path: PLACES[open[0]?.kind ?? 'promotion'] },
      seen: asked.flatMap(kind => seenOf(kind, facts)),
    }
  },
})

const PLACES: Readonly<Record<ExecutionKind, string>> = {
  product: 'campaigns/products',
  promotion: 'campaigns',
  advertising: 'campaigns/ads',
  channel: 'campaigns/partners',
}

interface Work {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly why: Note | null
}

/** The label of a kind without any work is its code: its words are among the notes. */
function missingOf(kind: ExecutionKind, facts: KindFacts, today: string): Missing[] {
  const works = worksOf(kind, facts, today)
  const declared = facts.nones.some(one => one.kind === kind)
  if (works.length === 0) return declared ? [] : [{ label: kind, why: { code: 'nothing', params: {} } }]
  return works.flatMap(({ id, name, field, why }) => (why ? [{ recordId: id, label: name, field, why }] : []))
}

function worksOf(kind: ExecutionKind, facts: KindFacts, today: string): Work[] {
  switch (kind) {
    case 'product':
      return facts.product
        .filter(isCounted.product)
        .map(one => ({ ...one, field: 'releaseOn', why: productOpen(one, today) }))
    case 'promotion':
      return facts.promotion
        .filter(isCounted.promotion)
        .map(one => ({ ...one, field: 'state', why: campaignOpen(one) }))
    case 'advertising':
      return facts.advertising
        .filter(isCounted.advertising)
        .map(one => ({ ...one, field: 'state', why: AD_OPEN[one.state] }))
    case 'channel':
      return facts.channel
        .filter(isCounted.channel)
        .map(one => ({ ...one, field: 'state', why: one.state === 'planned' ? NOT_ACTIVE : null }))
  }
}

const NOT_ACTIVE: Note = { code: 'not_active', params: {} }
const AD_OPEN: Readonly<Record<AdFacts['state'], Note | null>> = {
  booked: { code: 'booked', params: {} },
  running: { code: 'on_air', params: {} },
  ended: null,
  cancelled: null,
}

function seenOf(kind: ExecutionKind, facts: KindFacts) {
  const nones = facts.nones.filter(one => one.kind === kind)
  return [...facts[kind], ...nones].map(({ id, version }) => ({ id, version }))
}
