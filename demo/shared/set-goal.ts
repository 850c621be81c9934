import type { Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

export interface Goals {
  readonly metric: Rec
  readonly goal: Rec
}

interface Wanted {
  readonly aimId: string
  readonly metric: object
  readonly goal: object
}

/** A goal under an aim of the company, with the metric that measures it. */
export async function setGoal(person: Hand, { id: projectId }: Project, wanted: Wanted): Promise<Goals> {
  const metric = await person.post('/metrics', {
    direction: 'up',
    aggregation: 'last',
    rhythm: 'once',
    ...wanted.metric,
  })
  const values = { metricId: metric.id, unit: metric.unit, direction: metric.direction, ownerId: person.id }
  const goal = await person.post('/goals', { projectId, ...values, aimId: wanted.aimId, ...wanted.goal })
  return { metric, goal }
}
