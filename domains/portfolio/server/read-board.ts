import type { Playbook } from '@yingce/process/playbook'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { type Board, type BoardColumn, type Filters, portfolioContract } from '../contract.ts'
import { CARD, type CardRow, cardsOf } from './cards.ts'
import { cursorAt, readCursor } from './cursor.ts'
import { countPlaybooks, knownPlaybooks } from './known-playbooks.ts'
import { narrowed, STANDING } from './narrowed.ts'
import { PHASES } from './phases.ts'
import { refreshStandings } from './standing/refresh-standings.ts'

const LIMIT = 20
/** Columns beside the stages: those whose stages are all behind them, and those that are over. No stage is called so. */
const DONE = '.done'
const OVER = '.over'

/** All projects by stage, or by phase where several playbooks are shown together; the worst of each column first. */
export const readBoard = query(portfolioContract.board, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { limit = LIMIT, ...filters }): Promise<Board> => {
    await refreshStandings(ctx)
    const counts = await readCounts(ctx, filters)
    const known = await knownPlaybooks(ctx)
    const own = filters.playbook === undefined ? counts : counts.filter(one => one.playbookId === filters.playbook)
    const cards = await readFirst(ctx, filters, limit)
    const columns = columnsOf(filters.playbook, known, own).map(({ key, name }) => {
      const rows = cards.filter(card => card.column === key)
      return { key, name, ...sums(own.filter(one => columnIn(filters, one) === key)), ...pageOf(rows, limit) }
    })
    const shown = new Map(
      (
        await cardsOf(
          ctx,
          columns.flatMap(({ rows }) => rows),
        )
      ).map(card => [card.id, card]),
    )
    return {
      playbooks: countPlaybooks(counts, known),
      total: own.reduce((sum, { count }) => sum + count, 0),
      columns: columns.map(({ rows, ...column }) => ({
        ...column,
        cards: rows.flatMap(({ id }) => shown.get(id) ?? []),
      })),
    }
  },
})

/** The next page of one column. */
export const readColumn = query(portfolioContract.column, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { column, after, limit = LIMIT, ...filters }): Promise<Pick<BoardColumn, 'cards' | 'next'>> => {
    await refreshStandings(ctx)
    const from = readCursor(after)
    const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
      select ${CARD} from ${STANDING}
      where ${narrowed(ctx, filters)} and ${columnSql(filters)} = ${column}
        and ${from ? sql`(s.rank, p.id) < (${from.value}, ${from.id})` : sql`true`}
      order by s.rank desc, p.id desc limit ${limit + 1}`)
    const page = pageOf(rows as unknown as CardRow[], limit)
    return { cards: await cardsOf(ctx, page.rows), next: page.next }
  },
})

interface Counted {
  readonly playbookId: string
  readonly stageKey: string
  readonly phase: string
  readonly level: number | null
  readonly count: number
}

/** Counted for every playbook, so that the choice of playbooks says how many each has. */
async function readCounts(ctx: Context, { playbook: _, ...filters }: Filters): Promise<Counted[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select p.playbook_id as "playbookId", ${STAGE_COLUMN} as "stageKey", s.phase, s.level, count(*)::int as count
    from ${STANDING} where ${narrowed(ctx, filters)} group by 1, 2, 3, 4`)
  return rows as unknown as Counted[]
}

const STAGE_COLUMN = sql`case when s.phase = 'over' then ${sql.raw(`'${OVER}'`)}
  else coalesce(s.stage_key, ${sql.raw(`'${DONE}'`)}) end`

function columnSql({ playbook }: Filters): SQL {
  return playbook === undefined ? sql`s.phase` : STAGE_COLUMN
}

function columnIn({ playbook }: Filters, counted: Counted): string {
  return playbook === undefined ? counted.phase : counted.stageKey
}

/** The first cards of every column in one statement. */
async function readFirst(ctx: Context, filters: Filters, limit: number): Promise<(CardRow & { column: string })[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select ${CARD}, f.column_key as column from (
      select p.id, ${columnSql(filters)} as column_key,
        row_number() over (partition by ${columnSql(filters)} order by s.rank desc, p.id desc) as place
      from ${STANDING} where ${narrowed(ctx, filters)}) f
    join project p on p.workspace_id = ${ctx.actor.workspaceId} and p.id = f.id
    join project_standing s on s.workspace_id = p.workspace_id and s.project_id = p.id
    where f.place <= ${limit + 1}
    order by s.rank desc, p.id desc`)
  return rows as unknown as (CardRow & { column: string })[]
}

/** In the order of the playbook's newest version, then what only earlier ones had, then what is behind all stages. */
function columnsOf(playbook: string | undefined, known: ReadonlyMap<string, Playbook>, counts: readonly Counted[]) {
  if (playbook === undefined) return PHASES.map(key => ({ key, name: null }))
  const stages = (known.get(playbook)?.stages ?? []).map(({ id, name }) => ({ key: id, name }))
  const others = [...new Set(counts.map(({ stageKey }) => stageKey))]
    .filter(key => key !== DONE && key !== OVER && !stages.some(stage => stage.key === key))
    .sort()
    .map(key => ({ key, name: { zh: key, en: key } }))
  const done = counts.some(({ stageKey }) => stageKey === DONE) ? [{ key: DONE, name: null }] : []
  return [...stages, ...others, ...done, { key: OVER, name: null }]
}

function sums(counts: readonly Counted[]) {
  const of = (level: number) => counts.filter(one => one.level === level).reduce((sum, { count }) => sum + count, 0)
  return { count: counts.reduce((sum, { count }) => sum + count, 0), attention: of(1), risk: of(2) }
}

function pageOf<R extends CardRow>(rows: readonly R[], limit: number): { rows: R[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? cursorAt({ value: last.rank, id: last.id }) : null }
}
