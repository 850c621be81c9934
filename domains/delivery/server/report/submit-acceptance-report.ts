import { hasText } from '@yingce/process/has-text'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { type AcceptanceFigures, acceptanceReport, deliveryContract, deliveryRefusals } from '../../contract.ts'
import { openItems } from '../../rules/acceptance-figures.ts'
import { nameSome } from '../name-some.ts'
import { type AcceptanceReport, requireReportState } from '../require-state.ts'
import { readAcceptance } from './read-acceptance.ts'

/** The report goes to the customer, with the results as they are now. */
export const submitAcceptanceReport = command(deliveryContract.submitAcceptanceReport, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, acceptanceReport, known)
    requireReportState(ctx, record, ['draft'], { zh: '提交', en: 'submitted' })
    const { figures } = await readAcceptance(ctx, record.projectId)
    requireReportable(ctx, record, figures)
    const set = { state: 'submitted', submittedOn: ctx.today, figures: JSON.stringify(figures) } as const
    return changeRecord(ctx, acceptanceReport, record, set, { action: 'submitted' })
  },
})

function requireReportable(ctx: Context, { conclusion, kind }: AcceptanceReport, figures: AcceptanceFigures): void {
  if (!hasText(conclusion))
    throw refusal(deliveryRefusals, 'acceptance_report.no_conclusion', {}, { field: 'conclusion' })
  if (figures.total === figures.open) throw refusal(deliveryRefusals, 'acceptance_report.nothing_tried')
  const open = openItems(figures)
  if (kind !== 'final' || open.length === 0) return
  const words = { count: open.length, items: nameSome(ctx, open) }
  throw refusal(deliveryRefusals, 'acceptance_report.items_open', words)
}
