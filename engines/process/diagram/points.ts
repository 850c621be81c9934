import type { NodeKind } from './flow.ts'
import type { Grid } from './grid.ts'
import { type Ports, portKey } from './ports.ts'
import type { Route, Side } from './routes.ts'
import type { Direction } from './sizes.ts'

/** A node in the grid: its middle and its size along and across the reading direction. */
export type Place = {
  column: number
  row: number
  kind: NodeKind
  along: number
  across: number
  length: number
  breadth: number
  width: number
  height: number
  direction: Direction
}

type Pair = readonly [along: number, across: number]

/** The corners of an arrow, from the side that it leaves to the side that it enters. */
export function pointsOf(route: Route, places: ReadonlyMap<string, Place>, grid: Grid, ports: Ports): Pair[] {
  const { edge, steps } = route
  const [from, to] = [places.get(edge.from), places.get(edge.to)]
  if (!from || !to) return []
  const first = touchPoint(from, route.leave, ports.get(portKey(edge.id, 'leave')) ?? 0)
  const last = touchPoint(to, route.enter, ports.get(portKey(edge.id, 'enter')) ?? 0)
  const points: Pair[] = [first]
  for (const step of steps) {
    const [along, across] = points.at(-1) ?? first
    if ('gap' in step) points.push([grid.gapLine(route, step.gap), across])
    else points.push([along, grid.channelLine(route, step.channel, step.lower)])
  }
  const [along, across] = points.at(-1) ?? first
  points.push(isLevel(route.enter) ? [along, last[1]] : [last[0], across], last)
  return withoutDoubles(points)
}

/** The middle of the longest piece that runs along, where a label has most room. */
export function placeLabel(points: readonly Pair[]): { along: number; across: number; room: number } | null {
  let best: { along: number; across: number; room: number } | null = null
  for (const [index, [along, across]] of points.entries()) {
    const next = points[index + 1]
    if (!next || next[1] !== across) continue
    const room = Math.abs(next[0] - along)
    if (room > (best?.room ?? 0)) best = { along: (along + next[0]) / 2, across, room }
  }
  return best
}

function isLevel(side: Side): boolean {
  return side === 'before' || side === 'behind'
}

/** A circle and a diamond are narrower away from their middle. */
function touchPoint({ kind, along, across, length, breadth }: Place, side: Side, offset: number): Pair {
  if (side === 'before') return [along - length / 2, across]
  if (side === 'behind') return [along + length / 2, across]
  const inward = kind === 'stage' ? 0 : Math.abs(offset)
  return [along + offset, side === 'above' ? across - breadth / 2 + inward : across + breadth / 2 - inward]
}

function withoutDoubles(points: readonly Pair[]): Pair[] {
  const apart = points.filter(
    ([a, b], index) => index === 0 || a !== points[index - 1]?.[0] || b !== points[index - 1]?.[1],
  )
  return apart.filter((point, index) => {
    const [before, behind] = [apart[index - 1], apart[index + 1]]
    if (!before || !behind) return true
    const straight = [0, 1].some(axis => before[axis] === point[axis] && point[axis] === behind[axis])
    return !straight
  })
}
