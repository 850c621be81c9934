import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { fillIn } from '#kernel/error/refusal.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import { contact, customer, customersContract, customersRefusals, type Duplicate, lead } from '../contract.ts'
import { companyKey } from '../rules/company-name.ts'
import { normaliseEmail } from '../rules/email.ts'
import { normalisePhone } from '../rules/phone.ts'
import { checkUscc } from '../rules/uscc.ts'

interface Given {
  name?: string | null | undefined
  company?: string | null | undefined
  uscc?: string | null | undefined
  phone?: string | null | undefined
  email?: string | null | undefined
  exceptId?: string | undefined
}

const LIMIT = 20

/** Who may already be there, asked while a person types. */
export const findDuplicates = query(customersContract.duplicates, {
  allow: whoMay('read', 'customers'),
  run: async (ctx, input) => ({
    duplicates: await searchDuplicates(ctx, input),
    warnings: warningsOf(ctx, input.uscc ?? ''),
  }),
})

/** Customers, contacts and leads that share a name, code, number or address with what is given, as far as the person sees them. */
export async function searchDuplicates(ctx: Context, given: Given): Promise<Duplicate[]> {
  const firmName = given.company || given.name
  const signs = {
    name: firmName ? companyKey(firmName) : null,
    uscc: given.uscc ? checkUscc(given.uscc).code : null,
    phone: given.phone ? normalisePhone(given.phone) : null,
    email: given.email ? normaliseEmail(given.email) : null,
  }
  const [inCustomers, inPeople] = [['name', 'uscc', 'phone', 'email'] as const, ['phone', 'email'] as const]
  const found = [
    ...(await search(ctx, customer, signs, inCustomers, given.exceptId)),
    ...(await search(ctx, contact, signs, inPeople, given.exceptId)),
    ...(await search(ctx, lead, signs, inPeople, given.exceptId)),
  ]
  return found.slice(0, LIMIT)
}

type Sign = Duplicate['by'][number]
const COLUMN: Record<Sign, SQL> = { name: sql`name_key`, uscc: sql`uscc`, phone: sql`phone`, email: sql`email` }

async function search(
  ctx: Context,
  entity: Declaration,
  signs: Record<Sign, string | null>,
  by: readonly Sign[],
  exceptId = '',
): Promise<Duplicate[]> {
  const scope = scopeOf(ctx.actor, entity, 'read')
  const asked = by.filter(sign => signs[sign])
  if (asked.length === 0 || scope.kind === 'none') return []
  const fits = asked.map(sign => sql`${COLUMN[sign]} = ${signs[sign]}`)
  const shared = asked.map(sign => sql`case when ${COLUMN[sign]} = ${signs[sign]} then ${sign}::text end`)
  const found = await ctx.tx.execute<Omit<Duplicate, 'type'>>(sql`
    select id, name, owner_id as "ownerId", array_remove(array[${sql.join(shared, sql`, `)}], null) as by
    from ${sql.identifier(entity.type)}
    where workspace_id = ${ctx.actor.workspaceId} and deleted_at is null and id <> ${exceptId}
      and (${sql.join(fits, sql` or `)}) and ${scopeSql(scope, entity) ?? sql`true`}
    order by id desc limit ${LIMIT}`)
  return found.rows.map(row => ({ ...row, type: entity.type as Duplicate['type'] }))
}

function warningsOf(ctx: Context, uscc: string) {
  if (uscc.trim() === '') return []
  const { problem, suggestion } = checkUscc(uscc)
  if (!problem) return []
  const hint = suggestion ? { zh: `是否为 ${suggestion}？`, en: `Did you mean ${suggestion}?` }[ctx.locale] : ''
  const code = `uscc.${problem}` as const
  return [{ field: 'uscc', code, message: fillIn(customersRefusals[code][ctx.locale], { hint }).trim() }]
}
