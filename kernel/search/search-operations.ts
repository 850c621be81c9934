import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { anyMember, query } from '../command/operation.ts'
import { defineDomain } from '../domain/domain.ts'
import type { Declaration } from '../entity/entity.ts'
import { shownText } from '../entity/given-text.ts'
import type { Locale } from '../error/locale.ts'
import { covers, type Scope, scopeOf } from '../policy/scope.ts'
import { searchContract } from './contract.ts'
import { iterationOf } from './iteration-of.ts'
import { searchIds } from './search.ts'

const LIMIT = 20

type Found = {
  id: string
  type: string
  title: string
  owner_id: string | null
  project_id: string | null
  iteration: number | null
}

/** By record type: what some of its records are called in the reader's language, by their ids. */
export type RecordNames = Readonly<
  Record<string, (ctx: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>>
>

/**
 * The search over everything; it knows the record types of all domains by their declarations, and from the domains what
 * is called otherwise than by the text of its title.
 */
export function searchDomain(entities: readonly Declaration[], names: RecordNames = {}) {
  const iteration = iterationOf(entities)
  const byType = new Map(entities.map(entity => [entity.type, entity]))
  const records = query(searchContract.records, {
    allow: anyMember,
    run: async (ctx, input) => {
      const scopes = new Map(entities.map(entity => [entity.type, scopeOf(ctx.actor, entity, 'read')]))
      const found = await readFound(ctx, await idsWithin(ctx, input.q, [...scopes.values()]), iteration)
      const shown = found
        .filter(row => isVisible(row, byType.get(row.type), scopes.get(row.type)))
        .slice(0, input.limit ?? LIMIT)
      const called = await namesOf(ctx, shown, names)
      return shown.map(row => ({
        ...{ id: row.id, type: row.type, projectId: row.project_id, iteration: row.iteration },
        title: called.get(row.id) ?? titleOf(row, byType.get(row.type), ctx.locale),
      }))
    },
  })
  return defineDomain({ name: 'search', entities: {}, contract: searchContract, operations: { records } })
}

/** The search looks among all records where some type is wholly visible, and among the person's own ones besides. */
async function idsWithin(ctx: Context, text: string, scopes: readonly Scope[]): Promise<string[]> {
  const all = scopes.find(scope => scope.kind === 'all')
  const some = scopes.filter(scope => scope.kind === 'some')
  const owners = [...new Set(some.flatMap(scope => scope.owners))]
  const projects = [...new Set(some.flatMap(scope => scope.projects))]
  const ids = all ? await searchIds(ctx.tx, null, text, all) : []
  const [first] = some
  const own = first ? await searchIds(ctx.tx, null, text, { ...first, owners, projects }) : []
  return [...new Set([...own, ...ids])]
}

async function readFound(ctx: Context, ids: readonly string[], iteration: SQL): Promise<Found[]> {
  if (ids.length === 0) return []
  const found = await ctx.tx.execute<Found>(sql`
    select r.id, r.type, r.title, r.owner_id, r.project_id, ${iteration} as iteration from record r
    where r.workspace_id = ${ctx.actor.workspaceId} and r.id = any(${sql.param([...ids])}) and r.deleted_at is null
    order by r.id desc`)
  return found.rows
}

function isVisible(row: Found, entity: Declaration | undefined, scope: Scope | undefined): boolean {
  if (!entity || !scope) return false
  const record = { id: row.id, ownerId: row.owner_id, ...(row.project_id && { projectId: row.project_id }) }
  return covers(scope, entity, record)
}

/** The records of a type are asked for together. */
async function namesOf(ctx: Context, rows: readonly Found[], names: RecordNames): Promise<ReadonlyMap<string, string>> {
  const called = new Map<string, string>()
  for (const [type, read] of Object.entries(names)) {
    const ids = rows.filter(row => row.type === type).map(row => row.id)
    if (ids.length > 0) for (const [id, name] of await read(ctx, ids)) called.set(id, name)
  }
  return called
}

function titleOf({ title }: Found, entity: Declaration | undefined, locale: Locale): string {
  return entity ? shownText(entity.fields[entity.title], title, locale) : title
}
