import type { Person, Rec } from '../person.ts'

/** Something that is scored, and the criteria that it is scored on. */
export interface Scored {
  readonly path: 'segments' | 'channel-options'
  readonly item: Rec
  readonly criteria: readonly Rec[]
}

/** Gives the same score on every criterion. */
export function scoreAll(planner: Person, { path, item, criteria }: Scored, score: number): Promise<unknown> {
  const scores = criteria.map(({ id }) => ({ criterionId: id, score, reason: '按以往外呼记录' }))
  return planner.post(`/${path}/${item.id}/scores`, { scores })
}

/** Takes one of its scores back. */
export function unscoreOne(planner: Person, { path, item, criteria: [first] }: Scored): Promise<unknown> {
  return planner.post(`/${path}/${item.id}/scores`, { scores: [{ criterionId: first?.id, score: null }] })
}
