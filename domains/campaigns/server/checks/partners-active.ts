import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { channelPartner } from '../../contract.ts'
import { contractGap } from '../../rules/contract-gap.ts'
import type { ChannelPartner } from '../partners/require-partner-state.ts'

export type PartnerFacts = Pick<
  ChannelPartner,
  'id' | 'version' | 'name' | 'state' | 'coverage' | 'kind' | 'contractFrom' | 'contractUntil'
>

/** Goods reach the market by enough partners, each under a contract in force and with the target customers that it reaches. */
export const partnersActive = defineCheck<{ min: number }, readonly PartnerFacts[]>({
  name: 'partners.active',
  label: {
    zh: '合作中的渠道商够数，每个都在合同期内并上报了覆盖率',
    en: 'Enough channel partners are active, each under a contract in force and with a coverage figure',
  },
  notes: {
    too_few: {
      zh: '合作中的渠道商有 {count} 个，至少要 {min} 个。',
      en: '{count} channel {count|partner is|partners are} active; at least {min} {min|is|are} asked for.',
    },
    no_contract: { zh: '没有合同。', en: 'It has no contract.' },
    contract_not_begun: { zh: '合同还没有开始。', en: 'Its contract has not begun.' },
    contract_over: { zh: '合同已经到期。', en: 'Its contract is over.' },
    planned: { zh: '还没有启动合作。', en: 'It is not active yet.' },
    no_coverage: { zh: '没有上报目标客户覆盖率。', en: 'Its coverage of the target customers is not reported.' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000).default(1) }),
  reads: [channelPartner.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name, 'state', c.state,
      'coverage', c.coverage::text, 'kind', c.kind, 'contractFrom', c.contract_from,
      'contractUntil', c.contract_until) order by c.id), '[]')
    from channel_partner c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`,
  judge: (partners, { min }, { today }) => {
    const active = partners.filter(one => one.state === 'active')
    const wanting = active.flatMap(one => lackOf(one, today))
    const planned = active.length < min ? partners.filter(one => one.state === 'planned') : []
    const have = active.length - wanting.length
    const need = Math.max(min, active.length)
    return {
      passed: have >= need,
      have,
      need,
      ...(active.length < min && { note: { code: 'too_few', params: { count: active.length, min } } }),
      missing: [...wanting, ...planned.map(one => missing(one, 'state', 'planned'))].slice(0, 20),
      missingCount: need - have,
      where: { path: 'campaigns/partners' },
      seen: partners.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** What keeps an active partner from counting, the contract first. */
function lackOf(one: PartnerFacts, today: string): Missing[] {
  const gap = contractGap(one, today)
  if (gap) return [missing(one, gap === 'contract_over' ? 'contractUntil' : 'contractFrom', gap)]
  return one.coverage === null ? [missing(one, 'coverage', 'no_coverage')] : []
}

function missing({ id, name }: PartnerFacts, field: string, code: string): Missing {
  return { recordId: id, label: name, field, why: { code, params: {} } }
}
