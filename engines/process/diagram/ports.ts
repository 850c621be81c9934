import type { Place } from './points.ts'
import type { Route, Side } from './routes.ts'

/** How far from the middle of a node an arrow touches its upper or lower side, by `portKey`. */
export type Ports = ReadonlyMap<string, number>

export function portKey(edgeId: string, end: 'leave' | 'enter'): string {
  return `${edgeId} ${end}`
}

/** Spreads the arrows that touch one side of a node, in the order of where they come from or lead to. */
export function portsOf(routes: readonly Route[], places: ReadonlyMap<string, Place>): Ports {
  const ports = new Map<string, number>()
  for (const { node, touching } of touchesOf(routes, places).values()) {
    const place = places.get(node)
    const room = place?.kind === 'stage' ? place.length * 0.8 : (place?.length ?? 0) * 0.64
    const sorted = touching.toSorted((a, b) => a.toward - b.toward)
    for (const [index, { key }] of sorted.entries()) ports.set(key, room * ((index + 1) / (sorted.length + 1) - 0.5))
  }
  return ports
}

type Touch = { node: string; touching: { key: string; toward: number }[] }

function touchesOf(routes: readonly Route[], places: ReadonlyMap<string, Place>): Map<string, Touch> {
  const touches = new Map<string, Touch>()
  const touch = (side: Side, node: string, key: string, other: string) => {
    if (side === 'before' || side === 'behind') return
    const name = `${node} ${side}`
    const one = touches.get(name) ?? { node, touching: [] }
    one.touching.push({ key, toward: places.get(other)?.along ?? 0 })
    touches.set(name, one)
  }
  for (const { edge, leave, enter } of routes) {
    touch(leave, edge.from, portKey(edge.id, 'leave'), edge.to)
    touch(enter, edge.to, portKey(edge.id, 'enter'), edge.from)
  }
  return touches
}
