import type { EvaluationView } from '#domains/measurement/contract.ts'
import { evaluationLine } from '#domains/measurement/contract.ts'
import { finaliseEvaluation } from '#domains/measurement/server/finalise-evaluation.ts'
import { judgeGoals } from '#domains/measurement/server/judge-goals.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'
import { newGoal, newReading } from './goals.ts'
import { type Started, startProject } from './start-project.ts'

/** A project with one goal of 12%, read today at so many of a thousand. */
export async function measuredProject(company: Company, numerator: string) {
  const project = await startProject(company, { start: dayFromToday(-30) })
  const goal = await newGoal(company, project)
  const reading = await readToday(company, project, goal.metricId, numerator)
  return { project, goal, reading }
}

export function readToday(company: Company, project: Started, metricId: string, numerator: string) {
  const today = dayFromToday(0)
  const period = { periodStart: today, periodEnd: today }
  return newReading(company, { projectId: project.id, metricId, ...period, numerator, denominator: '1000' })
}

export async function judge(company: Company, projectId: string): Promise<EvaluationView> {
  return (await company.run('wangfang', judgeGoals, { projectId })) as EvaluationView
}

/** Judges all goals, gives every missed one a cause, and declares the evaluation final. */
export async function evaluate(company: Company, projectId: string): Promise<EvaluationView> {
  const view = await judge(company, projectId)
  for (const line of view.lines)
    await company.as('wangfang', ctx =>
      updateRecord(ctx, evaluationLine, { id: line.id, version: line.version, set: { cause: '四月起利率下调' } }),
    )
  await company.run('wangfang', finaliseEvaluation, { id: view.evaluation?.id, version: view.evaluation?.version })
  return view
}
