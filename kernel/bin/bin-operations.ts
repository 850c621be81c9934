import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { anyMember, query } from '../command/operation.ts'
import { defineDomain } from '../domain/domain.ts'
import type { Declaration } from '../entity/entity.ts'
import { scopeOf, scopeSql } from '../policy/scope.ts'
import { binContract } from './contract.ts'

/** What the bin holds; it knows the record types of all domains by their declarations. */
export function binDomain(entities: readonly Declaration[]) {
  const removable = entities.filter(entity => entity.generic.includes('remove'))
  const types = query(binContract.types, {
    allow: anyMember,
    run: async ctx => {
      const found = await ctx.tx.execute<{ type: string }>(
        sql.join(
          removable.map(entity => typeWhereHeld(ctx, entity)),
          sql` union all `,
        ),
      )
      return found.rows.map(row => row.type)
    },
  })
  return defineDomain({ name: 'bin', entities: {}, contract: binContract, operations: { types } })
}

/** Of the row that every record has, which keeps owner, project and deletion as the type's own table does. */
function typeWhereHeld(ctx: Context, entity: Declaration): SQL {
  const type = sql.raw(`'${entity.type}'`)
  const visible = scopeSql(scopeOf(ctx.actor, entity, 'read'), entity) ?? sql`true`
  return sql`select ${type} as type where exists (
    select from record
    where workspace_id = ${ctx.actor.workspaceId} and type = ${type} and deleted_at is not null and ${visible})`
}
