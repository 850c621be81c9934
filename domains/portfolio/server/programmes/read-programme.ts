import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type PortfolioCard, type ProgrammeView, portfolioContract, programme } from '../../contract.ts'
import { CARD, type CardRow, cardsOf } from '../cards.ts'
import { narrowed, STANDING } from '../narrowed.ts'
import { refreshStandings } from '../standing/refresh-standings.ts'

/** What a programme may hold to be shown at once. */
const MOST = 500

/** A programme's projects that the reader may see, the worst first, and how they are doing together. */
export const readProgramme = query(portfolioContract.programmeView, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { id }): Promise<ProgrammeView> => {
    await readRecord(ctx, programme, id)
    await refreshStandings(ctx)
    const rows = await readMembers(ctx, id)
    const projects = (
      await cardsOf(
        ctx,
        rows.map(({ joinedOn: _, ...card }) => card),
      )
    ).map((card, index) => ({
      ...card,
      joinedOn: rows[index]?.joinedOn ?? '',
    }))
    const dates = projects.map(({ start, finish }) => ({ start, finish }))
    return {
      ...{ projects, left: await readLeft(ctx, id), counts: countsOf(projects) },
      start: dates.map(({ start }) => start).sort()[0] ?? null,
      finish:
        dates
          .map(({ finish }) => finish)
          .sort()
          .at(-1) ?? null,
    }
  },
})

async function readMembers(ctx: Context, id: string): Promise<(CardRow & { joinedOn: string })[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select ${CARD}, (select max(m.joined_on)::text from programme_project m where m.workspace_id = p.workspace_id
      and m.project_id = p.id and m.programme_id = ${id} and m.state = 'member') as "joinedOn"
    from ${STANDING} where ${narrowed(ctx, { programmeId: id })}
    order by s.rank desc, p.id desc limit ${MOST}`)
  return rows as unknown as (CardRow & { joinedOn: string })[]
}

async function readLeft(ctx: Context, id: string): Promise<ProgrammeView['left']> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select m.project_id as "projectId", n.name, m.joined_on::text as "joinedOn", m.left_on::text as "leftOn",
      m.left_because as because
    from programme_project m join (select p.id as project, p.name from ${STANDING} where ${narrowed(ctx, {})}) n
      on n.project = m.project_id
    where m.workspace_id = ${ctx.actor.workspaceId} and m.programme_id = ${id} and m.state = 'left'
      and m.deleted_at is null
    order by m.left_on desc, m.id desc limit ${MOST}`)
  return rows as unknown as ProgrammeView['left']
}

function countsOf(projects: readonly PortfolioCard[]): ProgrammeView['counts'] {
  const level = (of: string) => projects.filter(one => one.status === 'active' && one.level === of).length
  const status = (of: string) => projects.filter(one => one.status === of).length
  return {
    ...{ good: level('good'), attention: level('attention'), risk: level('risk') },
    ...{ paused: status('paused'), closed: status('closed'), cancelled: status('cancelled') },
  }
}
