import { fromMinorUnits, toMinorUnits } from '@yingce/finance/money'
import { shareMoney } from '@yingce/finance/share-money'

interface Line {
  readonly stageKey: string | null
  readonly amount: string
}

interface Worked {
  readonly id: string
  readonly stageKey: string | null
  /** Workdays; a milestone has none and gets no money. */
  readonly days: number
}

/**
 * Spreads a budget over tasks, so that every cent of it lies on one: the lines of a stage over the tasks of that stage by
 * their workdays, lines without a stage (or of one without work) over all tasks by theirs. At least one task takes days.
 */
export function spreadBudget(lines: readonly Line[], tasks: readonly Worked[]): ReadonlyMap<string, string> {
  const work = tasks.filter(({ days }) => days > 0)
  const staffed = new Set(work.map(({ stageKey }) => stageKey))
  const pools = new Map<string | null, bigint>()
  for (const { stageKey, amount } of lines) {
    const pool = stageKey !== null && staffed.has(stageKey) ? stageKey : null
    pools.set(pool, (pools.get(pool) ?? 0n) + toMinorUnits(amount))
  }
  const shares = new Map(tasks.map(({ id }) => [id, 0n]))
  for (const [pool, total] of pools) {
    const sharing = pool === null ? work : work.filter(({ stageKey }) => stageKey === pool)
    const parts = shareMoney(
      fromMinorUnits(total),
      sharing.map(({ days }) => String(days)),
    )
    for (const [index, { id }] of sharing.entries())
      shares.set(id, (shares.get(id) ?? 0n) + toMinorUnits(parts[index] ?? '0'))
  }
  return new Map([...shares].map(([id, minor]) => [id, fromMinorUnits(minor)]))
}
