import { defineGuestSubject, type Paper } from '#domains/guests/reads.ts'
import { type AcceptanceFigures, acceptanceItem, acceptanceReport, deliveryItem } from '../../contract.ts'
import { type AcceptanceReport, requireReportState } from '../require-state.ts'
import { confirmReport, hashOf } from './confirm-report.ts'
import { keptFigures, readAcceptance } from './read-acceptance.ts'
import { takeBack } from './take-back.ts'

/** A submitted acceptance report, for the customer who is to sign it. */
export const reportSubject = defineGuestSubject({
  entity: acceptanceReport,
  ask: { zh: '请签署验收报告', en: 'Please sign the acceptance report' },
  waits: ({ state }) => state === 'submitted',
  requireWaiting: (ctx, record) =>
    requireReportState(ctx, record, ['submitted'], { zh: '发链接签署', en: 'signed by a link' }),
  // While it waits, results that have changed since it was submitted make it another document.
  read: async (ctx, record) => {
    const figures = keptFigures(record)
    if (!figures) return null
    const now = record.state === 'submitted' ? (await readAcceptance(ctx, record.projectId)).figures : figures
    return { hash: hashOf({ ...record, figures: JSON.stringify(now) }), paper: paperOf(record, figures) }
  },
  confirm: (ctx, record, { who, on, evidence, note }) =>
    confirmReport(ctx, record, {
      ...{ confirmedBy: who, confirmedOn: on, confirmedHow: 'link', confirmedEvidence: evidence, note },
    }),
  sendBack: (ctx, record, { note }, reason) => takeBack(ctx, record, `${note}: ${reason}`),
})

const { fields } = acceptanceReport
const { fields: ofItem } = acceptanceItem
const { fields: ofDelivery } = deliveryItem

/** Nothing but what the fingerprint is made of. */
function paperOf({ name, kind, number, conclusion, remarks }: AcceptanceReport, figures: AcceptanceFigures): Paper {
  return {
    title: name,
    facts: [
      { label: fields.kind.label, value: fields.kind.options[kind] },
      { label: fields.number.label, value: String(number) },
    ],
    parts: [
      { kind: 'text', label: fields.conclusion.label, text: conclusion ?? '' },
      { kind: 'text', label: fields.remarks.label, text: remarks ?? '' },
      itemsOf(figures),
      deliveriesOf(figures),
    ],
  }
}

function itemsOf({ items }: AcceptanceFigures): Paper['parts'][number] {
  const { criterion, state, found, evidence, concededBy, concession } = ofItem
  return {
    ...{ kind: 'rows', label: { zh: '验收项', en: 'Acceptance items' } },
    columns: [criterion, state, found, evidence, concededBy, concession].map(({ label }) => ({ label })),
    rows: items.map(one => [
      ...[one.criterion, state.options[one.state], one.found, one.evidence, one.concededBy, one.concession],
    ]),
  }
}

function deliveriesOf({ deliveries }: AcceptanceFigures): Paper['parts'][number] {
  const { what, quantity, unit, deliveredOn } = ofDelivery
  return {
    ...{ kind: 'rows', label: { zh: '交付内容', en: 'What was delivered' } },
    columns: [
      { label: what.label },
      { label: quantity.label, figure: 'number' },
      { label: unit.label },
      { label: deliveredOn.label },
    ],
    rows: deliveries.map(one => [one.what, one.quantity, one.unit, one.deliveredOn]),
  }
}
