import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { fromMinor, inThousands } from '#kernel/db/minor-units.ts'
import { budget } from '../../contract.ts'
import { budgetFunding } from '../budget-funding.ts'

interface Facts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly lines: readonly { id: string; version: number; month: string; minor: string }[]
  readonly sources: readonly { id: string; version: number; availableFrom: string; minor: string }[]
}

/** The budget that counts is covered by its sources, in total and at the end of every month. */
export const withinFunding = defineCheck<Record<string, never>, Facts | null>({
  name: 'budget.within_funding',
  label: { zh: '预算不超过资金', en: 'Budget within funding' },
  notes: {
    no_budget: { zh: '还没有预算。', en: 'There is no budget yet.' },
    no_lines: { zh: '预算里还没有支出。', en: 'The budget has no line yet.' },
    no_sources: { zh: '预算还没有资金来源。', en: 'The budget has no funding source yet.' },
    covered: { zh: '支出 {uses}，资金 {sources}。', en: 'Uses of {uses} against {sources} funded.' },
    short: {
      zh: '到 {month} 累计支出 {uses}，累计资金只有 {sources}。',
      en: 'By {month} the uses add up to {uses}, but only {sources} are funded.',
    },
  },
  params: z.strictObject({}),
  reads: [budget.type],
  facts: place => sql`(
    select json_build_object('id', b.id, 'version', b.version, 'name', b.name,
      'lines', coalesce((
        select json_agg(json_build_object('id', l.id, 'version', l.version, 'month', l.month, 'minor', l.amount::text))
        from budget_line l where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null), '[]'),
      'sources', coalesce((
        select json_agg(json_build_object('id', f.id, 'version', f.version, 'availableFrom', f.available_from,
          'minor', f.amount::text))
        from funding_source f where f.workspace_id = b.workspace_id and f.budget_id = b.id
          and f.deleted_at is null), '[]'))
    from budget b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null
    order by (b.state = 'approved') desc, b.number desc limit 1)`,
  judge: facts => {
    if (!facts) return refused('no_budget')
    const funding = budgetFunding(facts.lines.map(inUnits), facts.sources.map(inUnits))
    const seen = [facts, ...facts.lines, ...facts.sources].map(({ id, version }) => ({ id, version }))
    if (facts.lines.length === 0) return { ...refused('no_lines'), seen }
    if (facts.sources.length === 0) return { ...refused('no_sources'), seen }
    const { uses, sources, short } = funding
    return {
      passed: short.length === 0,
      have: sources,
      need: uses,
      note: { code: 'covered', params: { uses: inThousands(uses), sources: inThousands(sources) } },
      missing: short.map(({ month, cumulatedUses, cumulatedSources }): Missing => {
        const params = { month, uses: inThousands(cumulatedUses), sources: inThousands(cumulatedSources) }
        return { recordId: facts.id, label: month, field: 'amount', why: { code: 'short', params } }
      }),
      missingCount: short.length,
      where: { path: 'budget' },
      seen,
    }
  },
})

function refused(code: string) {
  return {
    ...{ passed: false, have: 0, need: 1, note: { code, params: {} } },
    ...{ missing: [], missingCount: 1, where: { path: 'budget' }, seen: [] },
  }
}

function inUnits<T extends { minor: string }>(row: T): T & { amount: string } {
  return { ...row, amount: fromMinor(BigInt(row.minor)) }
}
