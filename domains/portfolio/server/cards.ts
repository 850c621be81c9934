import { sql } from 'drizzle-orm'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Aspect, Level, PortfolioCard } from '../contract.ts'

/** What a card is made of, for a `select` from STANDING. */
export const CARD = sql`p.id, p.code, p.name, p.playbook_id as "playbookId", p.playbook_version_id as "versionId",
  p.manager_id as "managerId", p.status, p.outcome, p.iteration, p.start::text as start, p.finish::text as finish,
  s.stage_key as "stageKey", s.days_late as "daysLate", s.level, s.rank, s.reasons, s.schedule, s.cost, s.gates, s.risks`

export interface CardRow extends Omit<PortfolioCard, 'stage' | 'level'>, Record<Aspect, number> {
  readonly versionId: string
  readonly stageKey: string | null
  readonly level: number | null
  readonly rank: number
}

export const LEVEL_NAMES: readonly Level[] = ['good', 'attention', 'risk']

/** Rows as cards, in their order; stages are called as the project's own version of the playbook calls them. */
export async function cardsOf(ctx: Context, rows: readonly CardRow[]): Promise<PortfolioCard[]> {
  const playbooks = await frozenPlaybooks(
    ctx,
    rows.map(({ versionId }) => versionId),
  )
  return rows.map(row => {
    const { versionId, stageKey, level, rank: _, schedule: __, cost: ___, gates: ____, risks: _____, ...card } = row
    const stage = playbooks.get(versionId)?.stages.find(({ id }) => id === stageKey)
    return {
      ...card,
      stage: stageKey === null ? null : { key: stageKey, name: stage?.name ?? { zh: stageKey, en: stageKey } },
      level: level === null ? null : (LEVEL_NAMES[level] ?? null),
    }
  })
}
