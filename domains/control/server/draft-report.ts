import { issue, risk } from '#domains/risk/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { requireReadIn } from '#kernel/query/read.ts'
import { controlContract, controlRefusals, statusReport } from '../contract.ts'
import { reportTexts } from './report-texts.ts'
import { requireReadings } from './require-readings.ts'

/** Drafts a report on a period from what the records say today; everything in it may be edited before it is sent. */
export const draftReport = command(controlContract.draftReport, {
  allow: whoMay('write', 'control'),
  run: async (ctx, { projectId, periodStart, periodEnd, rhythmDays }) => {
    requireCreate(ctx, statusReport, projectId)
    requireReadings(ctx, projectId)
    for (const entity of [risk, issue]) requireReadIn(ctx, entity, projectId)
    if (periodEnd < periodStart) {
      const words = { begin: periodStart, end: periodEnd }
      throw refusal(controlRefusals, 'report.turned_period', words, { field: 'periodEnd' })
    }
    const place = await openPlace(ctx, projectId)
    await takeTurn(ctx, `status_report ${projectId}`)
    await refuseSecond(ctx, place)
    const texts = await reportTexts(ctx, { ...place, periodStart, periodEnd, rhythmDays })
    const name = ctx.locale === 'zh' ? `进展报告 ${periodEnd}` : `Status report ${periodEnd}`
    const values = { ...place, name, periodStart, periodEnd, rhythmDays, ...texts }
    return insertRecord(ctx, statusReport, values, { action: 'drafted' })
  },
})

async function refuseSecond(
  ctx: Context,
  { projectId, iteration }: { projectId: string; iteration: number },
): Promise<void> {
  const reports = await recordsInProject(ctx, statusReport, projectId, { only: iteration })
  const draft = reports.find(one => one.state === 'draft')
  if (draft) throw refusal(controlRefusals, 'report.draft_exists', { name: draft.name })
}
