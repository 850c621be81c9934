import { fillLabel } from '@yingce/process/label'
import type { Context } from '#kernel/command/context.ts'
import type { EvaluationView } from '../contract.ts'
import { measurementNotes } from '../notes.ts'
import { evaluationFaults, type Fault } from './evaluation-faults.ts'
import { findEvaluations, findLines } from './find-evaluation.ts'
import { readFacts } from './read-facts.ts'

interface Where {
  readonly id: string
  readonly start: string
  readonly finish: string
}

/** An iteration's evaluation as it is now, with what is still missing from it. */
export async function evaluationView(ctx: Context, where: Where, iteration: number): Promise<EvaluationView> {
  const all = await findEvaluations(ctx, where.id)
  const evaluation = all.find(one => one.iteration === iteration) ?? null
  const lines = evaluation ? await findLines(ctx, evaluation.id) : []
  const faults = evaluationFaults(await readFacts(ctx, where.id, iteration), where)
  return { iteration, evaluation, lines, faults: faults.map(inWords), iterations: all.map(one => one.iteration) }
}

function inWords({ label: statement, code, params, ...fault }: Fault): EvaluationView['faults'][number] {
  return { ...fault, statement, code, params: { ...params }, text: fillLabel({ ...measurementNotes[code] }, params) }
}
