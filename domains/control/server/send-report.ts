import { addDays } from '@yingce/scheduling/calendar-date'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { controlContract, controlRefusals, statusReport } from '../contract.ts'
import { requireReportState } from './require-state.ts'

/** Says that a report has gone out, and to whom: it is frozen, and the next one is due a rhythm later. */
export const sendReport = command(controlContract.sendReport, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { sentTo, ...known }) => {
    const record = await presentRecord(ctx, statusReport, known)
    requireReportState(ctx, record, ['draft'], { zh: '发送', en: 'sent' })
    if (record.periodEnd > ctx.today) throw refusal(controlRefusals, 'report.future_period', { end: record.periodEnd })
    const nextDueOn = addDays(record.periodEnd, record.rhythmDays)
    const sent = { state: 'sent', sentTo, sentOn: ctx.today, sentById: ctx.actor.personId, nextDueOn } as const
    return changeRecord(ctx, statusReport, record, sent, { action: 'sent' })
  },
})
