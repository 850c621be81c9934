import { defineGuestSubject, type Paper } from '#domains/guests/reads.ts'
import { requirementDocument, requirementLine } from '../../requirements-contract.ts'
import { contentHash } from './content-hash.ts'
import { linesOf } from './lines-of.ts'
import { type RequirementDocument, type RequirementLine, requireDocumentState } from './require-state.ts'
import { takeConfirmation } from './take-confirmation.ts'
import { takeRejection } from './take-rejection.ts'

/** A requirement document, as it was sent, for the customer who is to confirm it. */
export const requirementsSubject = defineGuestSubject({
  entity: requirementDocument,
  ask: { zh: '请确认需求文档', en: 'Please confirm the requirements' },
  waits: ({ state }) => state === 'sent',
  requireWaiting: (ctx, record) =>
    requireDocumentState(ctx, record, ['sent'], { zh: '发链接确认', en: 'sent by a link' }),
  read: async (ctx, record) => {
    const lines = await linesOf(ctx, record.id)
    return { hash: contentHash(record, lines), paper: paperOf(record, lines) }
  },
  confirm: (ctx, record, { who, on, evidence, hash, note }) =>
    takeConfirmation(ctx, record, { confirmedBy: who, confirmedOn: on, confirmedHow: 'link', evidence, hash, note }),
  sendBack: (ctx, record, { note }, reason) => takeRejection(ctx, record, { reason, note: `${note}: ${reason}` }),
})

const { fields } = requirementDocument
const { fields: ofLine } = requirementLine

/** Nothing but what the fingerprint is made of. */
function paperOf({ name, number, summary, finalScope }: RequirementDocument, lines: readonly RequirementLine[]): Paper {
  return {
    title: name,
    facts: [{ label: fields.number.label, value: String(number) }],
    parts: [
      { kind: 'text', label: fields.summary.label, text: summary ?? '' },
      { kind: 'text', label: fields.finalScope.label, text: finalScope ?? '' },
      rowsOf({ zh: '需求', en: 'Requirements' }, lines.filter(inScope)),
      leftOut(lines.filter(line => !inScope(line))),
    ],
  }
}

function inScope({ state }: RequirementLine): boolean {
  return state === 'included'
}

function rowsOf(label: Paper['facts'][number]['label'], lines: readonly RequirementLine[]): Paper['parts'][number] {
  const { number, text, priority, criterion, source } = ofLine
  return {
    ...{ kind: 'rows', label },
    columns: [number, text, priority, criterion, source].map(field => ({ label: field.label })),
    rows: lines.map(line => [
      ...[line.number, line.text, priority.options[line.priority], line.criterion, line.source],
    ]),
  }
}

function leftOut(lines: readonly RequirementLine[]): Paper['parts'][number] {
  const { number, text, excludedBecause } = ofLine
  return {
    ...{ kind: 'rows', label: ofLine.state.options.excluded },
    columns: [number, text, excludedBecause].map(field => ({ label: field.label })),
    rows: lines.map(line => [line.number, line.text, line.excludedBecause]),
  }
}
