import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { ASPECTS, type Filters, type Matrix, portfolioContract } from '../contract.ts'
import { CARD, type CardRow, cardsOf, LEVEL_NAMES } from './cards.ts'
import { cursorAt, readCursor } from './cursor.ts'
import { countPlaybooks, knownPlaybooks } from './known-playbooks.ts'
import { narrowed, STANDING } from './narrowed.ts'
import { refreshStandings } from './standing/refresh-standings.ts'

const LIMIT = 50

/** Running projects against schedule, cost, gates and risks, the worst on top. */
export const readMatrix = query(portfolioContract.matrix, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { after, limit = LIMIT, ...given }): Promise<Matrix> => {
    const from = readCursor(after)
    await refreshStandings(ctx)
    // Only what runs has a health.
    const filters = { ...given, status: 'active' as const }
    const counted = await readCounts(ctx, filters)
    const known = await knownPlaybooks(ctx)
    const { rows: found } = await ctx.tx.execute<Record<string, unknown>>(sql`
      select ${CARD} from ${STANDING} where ${narrowed(ctx, filters)}
        and ${from ? sql`(s.rank, p.id) < (${from.value}, ${from.id})` : sql`true`}
      order by s.rank desc, p.id desc limit ${limit + 1}`)
    const rows = (found as unknown as CardRow[]).slice(0, limit)
    const last = rows.at(-1)
    const cards = await cardsOf(ctx, rows)
    return {
      playbooks: countPlaybooks(counted, known),
      counts: totals(counted.filter(one => given.playbook === undefined || one.playbookId === given.playbook)),
      rows: cards.map((card, index) => ({ ...card, cells: cellsOf(rows[index] as CardRow) })),
      next: found.length > limit && last ? cursorAt({ value: last.rank, id: last.id }) : null,
    }
  },
})

type Counted = { playbookId: string; count: number } & Record<`${(typeof ASPECTS)[number] | 'level'}${1 | 2}`, number>

async function readCounts(ctx: Context, { playbook: _, ...filters }: Filters): Promise<Counted[]> {
  const columns = (['level', ...ASPECTS] as const).flatMap(name =>
    [1, 2].map(weight => sql.raw(`count(*) filter (where s.${name} = ${weight})::int as ${name}${weight}`)),
  )
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select p.playbook_id as "playbookId", count(*)::int as count, ${sql.join(columns, sql`, `)}
    from ${STANDING} where ${narrowed(ctx, filters)} group by 1`)
  return rows as unknown as Counted[]
}

function totals(counted: readonly Counted[]): Matrix['counts'] {
  const of = (name: (typeof ASPECTS)[number] | 'level') => {
    const [attention, risk] = ([1, 2] as const).map(weight => sum(counted.map(one => one[`${name}${weight}`])))
    const all = sum(counted.map(({ count }) => count))
    return { good: all - (attention ?? 0) - (risk ?? 0), attention: attention ?? 0, risk: risk ?? 0 }
  }
  return { all: of('level'), schedule: of('schedule'), cost: of('cost'), gates: of('gates'), risks: of('risks') }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function cellsOf(row: CardRow): Matrix['rows'][number]['cells'] {
  const level = (weight: number) => LEVEL_NAMES[weight] ?? 'good'
  return {
    schedule: level(row.schedule),
    cost: level(row.cost),
    gates: level(row.gates),
    risks: level(row.risks),
  }
}
