import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord, insertRecords } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { evaluation, evaluationLine, measurementContract, measurementRefusals } from '../contract.ts'
import { evaluationView } from './evaluation-view.ts'
import { findEvaluations, findLines } from './find-evaluation.ts'
import { lineValues } from './line-values.ts'
import { readFacts } from './read-facts.ts'

/**
 * Takes target and actual of every goal into this iteration's evaluation and finds the verdicts. Causes that were
 * written stay; lines of goals that were dropped or deleted go. It can be repeated until the evaluation is final.
 */
export const judgeGoals = command(measurementContract.judgeGoals, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { projectId }) => {
    requireCreate(ctx, evaluation, projectId)
    // Two who judge at once: the second one goes on with the first one's draft.
    const where = await readRecord(ctx, project, projectId, { lock: true })
    const place = await openPlace(ctx, projectId)
    const { goals } = await readFacts(ctx, projectId, place.iteration)
    if (goals.length === 0) throw refusal(measurementRefusals, 'evaluation.no_goal')
    const report = await draftOf(ctx, where, place)
    await writeLines(ctx, report, new Map(goals.map(one => [one.id, lineValues(one, where)])))
    return evaluationView(ctx, where, place.iteration)
  },
})

type Report = RecordOf<typeof evaluation>
type Place = { projectId: string; iteration: number }
type Values = ReadonlyMap<string, ReturnType<typeof lineValues>>

/** The iteration's evaluation as a draft with today's figures; made where there is none. */
async function draftOf(ctx: Context, where: RecordOf<typeof project>, place: Place): Promise<Report> {
  const known = (await findEvaluations(ctx, place.projectId)).find(one => one.iteration === place.iteration)
  if (known?.state === 'final') throw refusal(measurementRefusals, 'evaluation.final')
  if (known) return changeRecord(ctx, evaluation, known, { judgedOn: ctx.today }, { action: 'judged' })
  const name = cut(NAMES[ctx.locale](where.name, place.iteration), evaluation.fields.name.max)
  return insertRecord(ctx, evaluation, { ...place, name, judgedOn: ctx.today }, { action: 'judged' })
}

const NAMES = {
  zh: (project: string, iteration: number) => `${project} 第 ${iteration} 轮评估`,
  en: (project: string, iteration: number) => `${project}: evaluation of iteration ${iteration}`,
}

async function writeLines(ctx: Context, report: Report, goals: Values): Promise<void> {
  const lines = await findLines(ctx, report.id)
  for (const line of lines) {
    const values = goals.get(line.goalId)
    if (!values) await changeRecord(ctx, evaluationLine, line, { deletedAt: ctx.now }, { action: 'removed' })
    else if (differs(line, values)) await changeRecord(ctx, evaluationLine, line, values, { action: 'judged' })
  }
  const written = new Set(lines.map(line => line.goalId))
  const place = { projectId: report.projectId, iteration: report.iteration, evaluationId: report.id }
  const added = [...goals.values()].filter(values => !written.has(values.goalId))
  await insertRecords(
    ctx,
    evaluationLine,
    added.map(values => ({ ...place, ...values })),
    { action: 'judged' },
  )
}

function differs(line: RecordOf<typeof evaluationLine>, values: object): boolean {
  const kept = line as unknown as Record<string, unknown>
  return Object.entries(values).some(([name, value]) => kept[name] !== value)
}
