import { compareMoney } from '@yingce/finance/money'
import { project } from '#domains/process/contract.ts'
import { openRecord, requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { beyondLimits } from '../../../rules/approval-level.ts'
import type { QuoteSums } from '../../../rules/quote-sums.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { readQuoteLines } from './read-proposals.ts'
import { type Proposal, type QuoteLine, requireProposalState } from './require-proposal-state.ts'
import { sumsOf } from './sums-of.ts'

/** Asks for the approval of a written proposal: of the manager within the limits, of the sponsor beyond them. */
export const submitProposal = command(sellingContract.submitProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { note, ...known }) => {
    const record = await openRecord(ctx, proposal, known)
    requireProposalState(ctx, record, ['draft'], { zh: '提交', en: 'submitted' })
    const lines = await readQuoteLines(ctx, record.id)
    const sums = sumsOf(record, lines)
    requireWritten(ctx, record, lines, sums)
    const approvedBy = await levelOf(ctx, record, sums)
    const kept = { total: sums.gross, net: sums.net, costTotal: sums.cost }
    const set = { state: 'submitted', submittedOn: ctx.today, approvedBy, ...kept } as const
    const submitted = await changeRecord(ctx, proposal, record, set, { action: 'submitted', note: note ?? null })
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: proposal.type, version: submitted.version },
      title: titleOf(submitted),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: [ROLES[approvedBy]] },
      note: note ?? null,
      snapshot: { ...submitted, lines },
    })
    return submitted
  },
})

const ROLES = { manager: 'project_manager', sponsor: 'sponsor' } as const
const PARTS = ['customerName', 'validUntil', 'solution'] as const

function requireWritten(ctx: Context, record: Proposal, lines: readonly QuoteLine[], sums: QuoteSums): void {
  const open = PARTS.filter(part => !record[part]?.trim())
  if (open.length > 0) {
    const words = open.map(part => proposal.fields[part].label[ctx.locale])
    const parts = words.join(ctx.locale === 'zh' ? '、' : ', ')
    throw refusal(sellingRefusals, 'proposal.lacks', { parts }, { field: open[0] as string })
  }
  if (String(record.validUntil) < ctx.today)
    throw refusal(sellingRefusals, 'proposal.expired', { date: record.validUntil }, { field: 'validUntil' })
  if (lines.length === 0) throw refusal(sellingRefusals, 'proposal.empty')
  const none = lines.find(line => Number(line.quantity) === 0)
  if (none) throw refusal(sellingRefusals, 'proposal.no_quantity', { name: none.name })
  const { discount } = record
  if (discount !== null && compareMoney(discount, sums.priced) > 0)
    throw refusal(sellingRefusals, 'proposal.discount_too_big', { discount, sum: sums.priced }, { field: 'discount' })
}

/** Nobody approves their own: what the manager submits goes to the sponsor. */
async function levelOf(ctx: Context, { projectId }: Proposal, sums: QuoteSums): Promise<'manager' | 'sponsor'> {
  if (beyondLimits(sums).length > 0) return 'sponsor'
  const { managerId } = await readRecord(ctx, project, projectId)
  return managerId === ctx.actor.personId ? 'sponsor' : 'manager'
}

const TITLE_MAX = 300

function titleOf({ name, number, total, currency }: Proposal) {
  return {
    zh: cut(`批准方案报价（第 ${number} 版，含税 ${total} ${currency}）：${name}`, TITLE_MAX),
    en: cut(`Approve the proposal (version ${number}, ${total} ${currency} with tax): ${name}`, TITLE_MAX),
  }
}
