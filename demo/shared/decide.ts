import type { Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

export interface Question {
  readonly kind: string
  readonly question: string
  readonly options: readonly [first: string, second: string]
  /** What they are weighed by, the first option scoring higher. */
  readonly weighedBy: string
  readonly because: string
}

/** Two options scored, resting on an insight where there is one, and the first of them chosen. */
export async function decideOn(person: Hand, project: Project, asked: Question, insight?: Rec): Promise<Rec> {
  const draft = await draftDecision(person, project, asked, insight)
  return person.post(`/decisions/${draft.id}/decide`, { choice: 'a', reason: asked.because })
}

export async function draftDecision(
  person: Hand,
  { id: projectId }: Project,
  { kind, question, options, weighedBy }: Question,
  insight?: Rec,
): Promise<Rec> {
  const draft = await person.post('/decisions', {
    ...{ projectId, kind, question },
    options: options.map((name, index) => ({ key: 'ab'[index], name })),
    criteria: [{ key: 'first', name: weighedBy, weight: 1 }],
    scores: options.map((_, index) => ({ option: 'ab'[index], criterion: 'first', score: 4 - index })),
  })
  if (insight) await person.post(`/decisions/${draft.id}/evidence`, { insightId: insight.id })
  return draft
}
