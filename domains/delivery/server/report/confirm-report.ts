import { createHash } from 'node:crypto'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { acceptanceReport, deliveryRefusals } from '../../contract.ts'
import { requirePast } from '../require-past.ts'
import { type AcceptanceReport, requireReportState } from '../require-state.ts'
import { readAcceptance, WHOLE } from './read-acceptance.ts'

export interface Confirmation {
  readonly confirmedBy: string
  readonly confirmedOn: string
  readonly confirmedHow: NonNullable<AcceptanceReport['confirmedHow']>
  readonly confirmedEvidence: string
  /** For the history: who brought it, where it was none of us. */
  readonly note?: string
}

/**
 * The customer's confirmation of a submitted report, however it reaches us: the hash of what was confirmed is kept with
 * it, and the signed version before it of the same kind is superseded.
 */
export async function confirmReport(
  ctx: Context,
  record: AcceptanceReport,
  { note, ...confirmation }: Confirmation,
): Promise<AcceptanceReport> {
  requireReportState(ctx, record, ['submitted'], { zh: '签署', en: 'signed' })
  requirePast(ctx, confirmation.confirmedOn, 'confirmedOn')
  await requireUnchanged(ctx, record)
  const reports = await recordsInProject(ctx, acceptanceReport, record.projectId, WHOLE)
  for (const earlier of reports.filter(one => one.kind === record.kind && one.state === 'signed'))
    await changeRecord(ctx, acceptanceReport, earlier, { state: 'superseded' }, { action: 'superseded' })
  const set = { state: 'signed', ...confirmation, confirmedHash: hashOf(record) } as const
  return changeRecord(ctx, acceptanceReport, record, set, { action: 'signed', note: note ?? null })
}

/** SHA-256 of what the customer sees of a report. */
export function hashOf({ kind, number, name, conclusion, remarks, figures }: AcceptanceReport): string {
  const seen = JSON.stringify([kind, number, name, conclusion, remarks, figures])
  return createHash('sha256').update(seen).digest('hex')
}

async function requireUnchanged(ctx: Context, { projectId, number, figures }: AcceptanceReport): Promise<void> {
  const now = await readAcceptance(ctx, projectId)
  if (JSON.stringify(now.figures) === figures) return
  throw refusal(deliveryRefusals, 'acceptance_report.changed_meanwhile', { number })
}
