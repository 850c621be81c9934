import { percentageOf, subtractMoney, sumMoney } from '@yingce/finance/money'
import { type SQL, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { fromMinor } from '#kernel/db/minor-units.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { contract, contractsContract, type Profit } from '../../contract.ts'
import { type OpenLine, openLinesSql } from './open-lines.ts'

/** What a project earns by its contracts and costs by its expenses, over all its iterations. */
export const readProfit = query(contractsContract.profit, {
  allow: whoMay('read', 'contracts'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, contract, projectId)
    return profitOf(await readLines(ctx, projectId))
  },
})

export interface ProfitFacts {
  readonly contracts: readonly (Omit<Profit['contracts'][number], 'counted'> & { readonly currency: string })[]
  readonly costs: readonly Profit['costsByCategory'][number][]
  readonly open: readonly OpenLine[]
}

/** The figures in the units of money, worked out from the records. */
export function profitOf(found: ProfitFacts): Profit {
  const contracts = found.contracts.map(({ currency: _, ...one }) => inUnits(one))
  const costsByCategory = found.costs.map(one => ({ ...one, amount: fromMinor(BigInt(one.amount)) }))
  const contracted = sumMoney(contracts.map(one => one.counted))
  const received = sumMoney(contracts.map(one => one.received))
  const costs = sumMoney(costsByCategory.map(one => one.amount))
  const margin = subtractMoney(contracted, costs)
  return {
    currency: found.contracts[0]?.currency ?? 'CNY',
    ...{ contracted, received, costs, margin, cash: subtractMoney(received, costs) },
    marginPercent: percentageOf(margin, contracted),
    contracts,
    costsByCategory,
    open: found.open.map(({ minor, version: _, ...one }) => ({ ...one, amount: fromMinor(BigInt(minor)) })),
  }
}

/** A terminated contract earns what was received; the others what was agreed. */
function inUnits(one: Omit<ProfitFacts['contracts'][number], 'currency'>): Profit['contracts'][number] {
  const [amount, received] = [fromMinor(BigInt(one.amount)), fromMinor(BigInt(one.received))]
  const counted = one.state === 'terminated' ? received : amount
  return { ...one, amount, received, counted, invoiced: fromMinor(BigInt(one.invoiced)) }
}

async function readLines(ctx: Context, projectId: string): Promise<ProfitFacts> {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<{ facts: ProfitFacts }>(sql`
    select ${profitSql({ workspaceId, projectId })} as facts`)
  const [found] = rows
  if (!found) throw new Error('a select without a table gives one row')
  return found.facts
}

/** What the profit and loss of a project is worked out from, as one JSON value; amounts in minor units. */
export function profitSql({ workspaceId, projectId }: { workspaceId: string; projectId: string }): SQL {
  return sql`(
    select json_build_object('contracts', ${contractsSql(workspaceId, projectId)},
      'costs', ${costsSql(workspaceId, projectId)}, 'open', ${openLinesSql({ workspaceId, projectId })}))`
}

function contractsSql(workspaceId: string, projectId: string): SQL {
  const sumOf = (type: 'invoice' | 'payment', column: string, state: string) => sql`(
    select coalesce(sum(t.${sql.identifier(column)}), 0)::text from ${sql.identifier(type)} t
    where t.workspace_id = c.workspace_id and t.contract_id = c.id and t.state = ${state} and t.deleted_at is null)`
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'number', c.number, 'state', c.state,
      'currency', c.currency, 'amount', c.amount::text, 'invoiced', ${sumOf('invoice', 'gross', 'issued')},
      'received', ${sumOf('payment', 'amount', 'received')}) order by c.id), '[]')
    from contract c where c.workspace_id = ${workspaceId} and c.project_id = ${projectId} and c.deleted_at is null
      and (c.state in ('in_force', 'completed') or c.state in ('signing', 'terminated') and exists (
        select 1 from payment p where p.workspace_id = c.workspace_id and p.contract_id = c.id
          and p.state = 'received' and p.deleted_at is null)))`
}

function costsSql(workspaceId: string, projectId: string): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('category', e.category, 'amount', e.minor) order by e.total desc), '[]')
    from (select category, sum(amount) as total, sum(amount)::text as minor from expense
      where workspace_id = ${workspaceId} and project_id = ${projectId} and state in ('approved', 'settled')
        and deleted_at is null group by category) e)`
}
