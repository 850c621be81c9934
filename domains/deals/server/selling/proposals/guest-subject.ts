import { defineGuestSubject, type Paper } from '#domains/guests/reads.ts'
import { proposal, quoteLine } from '../../../selling-contract.ts'
import { acceptProposal, fingerprint, requireInTime } from './accept-proposal.ts'
import { readQuoteLines } from './read-proposals.ts'
import { type Proposal, type QuoteLine, requireProposalState } from './require-proposal-state.ts'
import { sumsOf } from './sums-of.ts'
import { takeRejection } from './take-rejection.ts'

/** A proposal that was sent, for the customer who is to accept it: its words and its quote. */
export const proposalSubject = defineGuestSubject({
  entity: proposal,
  ask: { zh: '请确认方案报价', en: 'Please confirm the proposal' },
  waits: ({ state, validUntil }, today) => state === 'sent' && (validUntil === null || validUntil >= today),
  requireWaiting: (ctx, record) => {
    requireProposalState(ctx, record, ['sent'], { zh: '发链接确认', en: 'confirmed by a link' })
    requireInTime(record, ctx.today)
  },
  read: async (ctx, record) => {
    const lines = await readQuoteLines(ctx, record.id)
    return { hash: fingerprint(record, lines), paper: paperOf(record, lines) }
  },
  confirm: (ctx, record, { who, on, evidence, note }) =>
    acceptProposal(ctx, record, { confirmedBy: who, answeredOn: on, confirmedHow: 'link', evidence, note }),
  sendBack: (ctx, record, { on, note }, reason) =>
    takeRejection(ctx, record, { reason, answeredOn: on, note: `${note}: ${reason}` }),
})

const { fields } = proposal
const { fields: ofLine } = quoteLine

/** Nothing but what the fingerprint is made of, and what follows from it: no cost, no margin, no list price. */
function paperOf(record: Proposal, lines: readonly QuoteLine[]): Paper {
  const { code, number, name, customerName, validUntil, introduction, solution, discount, total, currency } = record
  return {
    title: name,
    facts: [
      { label: fields.code.label, value: code },
      { label: fields.number.label, value: String(number) },
      { label: fields.customerName.label, value: customerName },
      { label: fields.validUntil.label, value: validUntil },
    ],
    parts: [
      { kind: 'text', label: fields.introduction.label, text: introduction ?? '' },
      { kind: 'text', label: fields.solution.label, text: solution ?? '' },
      {
        ...{ kind: 'rows', label: { zh: `报价（${currency}）`, en: `Quote (${currency})` } },
        columns: COLUMNS,
        rows: rowsOf(record, lines),
        sums: [
          { label: fields.discount.label, value: discount, figure: 'amount' },
          { label: fields.total.label, value: total, figure: 'amount' },
        ],
      },
    ],
  }
}

const COLUMNS = [
  { label: ofLine.name.label },
  { label: ofLine.detail.label },
  { label: ofLine.quantity.label, figure: 'number' as const },
  { label: ofLine.unit.label },
  { label: ofLine.unitPrice.label, figure: 'amount' as const },
  { label: ofLine.discount.label, figure: 'number' as const },
  { label: ofLine.taxRate.label, figure: 'number' as const },
  { label: { zh: '金额', en: 'Amount' }, figure: 'amount' as const },
]

function rowsOf(record: Proposal, lines: readonly QuoteLine[]): (string | null)[][] {
  const { lines: sums } = sumsOf(record, lines)
  return lines.map(({ name, detail, quantity, unit, unitPrice, discount, taxRate }, index) => [
    ...[name, detail, quantity, unit, unitPrice, discount, taxRate, sums[index]?.priced ?? null],
  ])
}
