import { compareMoney, subtractMoney, sumMoney } from '@yingce/finance/money'
import { and, eq, isNull } from 'drizzle-orm'
import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { tableOf } from '#kernel/db/table.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsContract, contractsRefusals, receivable, rescheduling } from '../../contract.ts'
import { moneyRecordOf } from '../known-record.ts'
import { type Receivable, requireReceivableState } from './require-receivable-state.ts'
import type { Rescheduling } from './require-rescheduling-state.ts'

/** Asks the sponsor to let what is still owed be paid on other days, in one or several instalments. */
export const requestRescheduling = command(contractsContract.requestRescheduling, {
  allow: whoMay('write', 'contracts'),
  run: async (ctx, { instalments, reason, ...known }) => {
    const record = await moneyRecordOf(ctx, receivable, known)
    requireCreate(ctx, rescheduling, record.projectId)
    requireReceivableState(ctx, record, ['open'], { zh: '申请延期', en: 'rescheduled' })
    await requireNoOther(ctx, record)
    const rest = subtractMoney(record.amount, record.paid)
    requireInstalments(ctx, instalments, rest)
    const { name, projectId, iteration, currency, contractId, id: receivableId } = record
    const values = { name, contractId, receivableId, rest, instalments, reason, projectId, iteration, currency }
    const asked = await insertRecord(ctx, rescheduling, values, { action: 'submitted', note: reason })
    await askSponsor(ctx, asked, record)
    return asked
  },
})

async function requireNoOther(ctx: Context, { id, name }: Receivable): Promise<void> {
  const table = tableOf(rescheduling)
  const waiting = await ctx.tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.receivableId, id),
        eq(table.state, 'submitted'),
        isNull(table.deletedAt),
      ),
    )
  if (waiting.length > 0) throw refusal(contractsRefusals, 'rescheduling.in_review', { name })
}

function requireInstalments(ctx: Context, instalments: Rescheduling['instalments'], rest: string): void {
  const field = 'instalments'
  if (instalments.length === 0 || instalments.some(one => !/[1-9]/.test(one.amount)))
    throw refusal(contractsRefusals, 'rescheduling.no_amount', {}, { field })
  const late = instalments.findIndex(one => one.dueOn < ctx.today)
  const date = instalments[late]?.dueOn
  if (date !== undefined)
    throw refusal(contractsRefusals, 'rescheduling.past', { date }, { field: `${field}.${late}.dueOn` })
  const given = sumMoney(instalments.map(one => one.amount))
  if (compareMoney(given, rest) === 0) return
  const words = { given: inThousands(given), rest: inThousands(rest), gap: inThousands(subtractMoney(rest, given)) }
  throw refusal(contractsRefusals, 'rescheduling.sum', words, { field })
}

const TITLE_MAX = 300

async function askSponsor(ctx: Context, asked: Rescheduling, record: Receivable): Promise<void> {
  const [rest, unit] = [inThousands(asked.rest), currencyUnit(asked.currency)]
  const last = asked.instalments
    .map(one => one.dueOn)
    .toSorted()
    .at(-1)
  await requestApproval(ctx, {
    subject: { id: asked.id, type: rescheduling.type, version: asked.version },
    title: {
      zh: cut(`批准“${asked.name}”延期：${rest} ${unit.zh}，${record.dueOn} 改到 ${last}`, TITLE_MAX),
      en: cut(
        `Approve the rescheduling of “${asked.name}”: ${rest} ${unit.en}, from ${record.dueOn} to ${last}`,
        TITLE_MAX,
      ),
    },
    projectId: asked.projectId,
    by: { mode: 'any', roles: ['sponsor'] },
    note: asked.reason,
    snapshot: { ...asked, receivable: record },
  })
}
