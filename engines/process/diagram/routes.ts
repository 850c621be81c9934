import type { Cell, Taken } from './cells.ts'
import type { Flow, FlowEdge } from './flow.ts'

/** A side of a node: `before` looks to where the reader comes from, `behind` to where the way goes on. */
export type Side = 'before' | 'behind' | 'above' | 'below'

/**
 * The way of an arrow over the grid, not yet in pixels. It leaves a node by a side; then each step leads along a gap
 * between columns or a channel between rows, in turn; it enters a node by a side.
 */
export type Route = { edge: FlowEdge; leave: Side; steps: Step[]; enter: Side }

/** Gap n lies behind column n; channel n lies above row n; `lower` lines belong to the row above the channel. */
export type Step = { gap: number } | { channel: number; lower: boolean }

/** A way for every arrow that runs through no node: only along gaps, channels and free cells. */
export function routesOf({ nodes, edges }: Flow, cells: ReadonlyMap<string, Cell>, taken: Taken): Route[] {
  const stages = new Map(nodes.map(({ id, stage }) => [id, stage]))
  return edges.flatMap((edge): Route[] => {
    const [from, to] = [cells.get(edge.from), cells.get(edge.to)]
    if (!from || !to) return []
    const own = stages.get(edge.from) ?? null
    const within = edge.kind === 'next' && own !== null && own === stages.get(edge.to)
    return [within ? { edge, leave: 'behind', steps: [], enter: 'before' } : routeOf(edge, from, to, taken)]
  })
}

function routeOf(edge: FlowEdge, from: Cell, to: Cell, taken: Taken): Route {
  if (edge.kind === 'next') return { edge, leave: 'behind', enter: 'before', steps: onward(from, to, taken) }
  const below = edge.kind === 'skip' || edge.kind === 'return' || to.column > from.column
  const side = below ? 'below' : 'above'
  const channel = { channel: below ? from.row + 1 : from.row, lower: !below }
  if (from.row === to.row) return { edge, leave: side, enter: side, steps: [channel] }
  return { edge, leave: side, enter: 'before', steps: [channel, { gap: to.column - 1 }] }
}

function onward(from: Cell, to: Cell, taken: Taken): Step[] {
  const [first, last] = [from.column + 1, to.column - 1]
  const [near, far] = [{ gap: from.column }, { gap: last }]
  if (from.row === to.row && taken.isFree(from.row, first, last)) return take(taken, from.row, first, last, [])
  if (first > last) return [near]
  if (from.row !== to.row && taken.isFree(from.row, first, last)) return take(taken, from.row, first, last, [far])
  if (from.row !== to.row && taken.isFree(to.row, first, last)) return take(taken, to.row, first, last, [near])
  return [near, { channel: from.row + 1, lower: false }, far]
}

function take(taken: Taken, row: number, first: number, last: number, steps: Step[]): Step[] {
  taken.take(row, first, last)
  return steps
}
