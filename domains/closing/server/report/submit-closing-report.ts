import { project } from '#domains/process/contract.ts'
import { requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type ClosingFigures, closingContract, closingRefusals, closingReport } from '../../contract.ts'
import { emptyParts } from '../../rules/empty-parts.ts'
import { readFigures } from './read-figures.ts'
import { type ClosingReport, requireReportState } from './require-report-state.ts'

/** Sends the report to the sponsor, with the figures as they are now. */
export const submitClosingReport = command(closingContract.submitClosingReport, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { note, ...known }) => {
    const record = await presentRecord(ctx, closingReport, known)
    requireReportState(ctx, record, ['draft'], { zh: '送审', en: 'submitted' })
    requireWritten(ctx, record)
    const figures = await judgedFigures(ctx, record)
    const set = { state: 'submitted', figures: JSON.stringify(figures) } as const
    const submitted = await changeRecord(ctx, closingReport, record, set, { action: 'submitted', note: note ?? null })
    await requestApproval(ctx, {
      subject: { id: submitted.id, type: closingReport.type, version: submitted.version },
      title: titleOf(submitted),
      projectId: submitted.projectId,
      by: { mode: 'any', roles: ['sponsor'] },
      note: note ?? null,
      snapshot: { ...submitted, figures },
    })
    return submitted
  },
})

function requireWritten(ctx: Context, record: ClosingReport): void {
  const open = emptyParts(record)
  const [first] = open
  if (!first) return
  const words = open.map(part => closingReport.fields[part].label[ctx.locale])
  const parts = words.join(ctx.locale === 'zh' ? '、' : ', ')
  throw refusal(closingRefusals, 'closing_report.incomplete', { parts }, { field: first })
}

async function judgedFigures(ctx: Context, { projectId, iteration }: ClosingReport): Promise<ClosingFigures> {
  const { finish } = await readRecord(ctx, project, projectId)
  const figures = await readFigures(ctx, { projectId, iteration, finish })
  if (figures.goals.length === 0) throw refusal(closingRefusals, 'closing_report.no_goals')
  const open = figures.goals.filter(one => one.verdict === null)
  if (open.length > 0) throw refusal(closingRefusals, 'closing_report.not_judged', { count: open.length })
  return figures
}

const TITLE_MAX = 300

function titleOf({ name, number }: ClosingReport) {
  return {
    zh: cut(`结项报告（第 ${number} 版）：${name}`, TITLE_MAX),
    en: cut(`Closing report (version ${number}): ${name}`, TITLE_MAX),
  }
}
