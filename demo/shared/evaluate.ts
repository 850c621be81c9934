import type { Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

interface View {
  readonly evaluation: Rec
  readonly lines: readonly Rec[]
}

/** Target against actual as the product judges it; people add the causes and make the report final. */
export async function evaluate(
  person: Hand,
  { id: projectId }: Project,
  causeOf: (verdict: unknown) => string,
): Promise<void> {
  const view = await person.post<View>('/evaluations', { projectId })
  for (const { id, verdict } of view.lines) await person.change('evaluation-lines', id, { cause: causeOf(verdict) })
  await person.post(`/evaluations/${view.evaluation.id}/finalise`)
}

export async function teach(person: Hand, { id: projectId }: Project, words: object): Promise<void> {
  const lesson = await person.post('/lessons', { projectId, ...words })
  await person.post(`/lessons/${lesson.id}/publish`)
}
