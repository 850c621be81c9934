import type { Linked } from './task-order.ts'

/**
 * One circle through each knot of tasks that wait for each other, its tasks in working order: each but the first waits
 * for the one before it, and the first for the last. Tarjan's components finds the knots, without recursion.
 */
export function findTaskCycles(tasks: readonly Linked[]): string[][] {
  const known = new Map(tasks.map(({ id, after }) => [id, after]))
  const inside = new Map([...known].map(([id, after]) => [id, after.filter(other => known.has(other))]))
  return componentsOf(inside).flatMap(component => circleThrough(component, inside))
}

type Links = ReadonlyMap<string, readonly string[]>

type Search = { index: Map<string, number>; low: Map<string, number>; stack: string[]; onStack: Set<string> }

type Frame = { id: string; next: number }

function componentsOf(links: Links): string[][] {
  const search: Search = { index: new Map(), low: new Map(), stack: [], onStack: new Set() }
  const components: string[][] = []
  for (const root of links.keys()) {
    if (!search.index.has(root)) searchFrom(root, links, search, components)
  }
  return components
}

function searchFrom(root: string, links: Links, search: Search, components: string[][]): void {
  const frames: Frame[] = [enter(root, search)]
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const other = links.get(frame.id)?.[frame.next++]
    if (other === undefined) {
      frames.pop()
      leave(frame.id, frames.at(-1)?.id, search, components)
    } else if (!search.index.has(other)) {
      frames.push(enter(other, search))
    } else if (search.onStack.has(other)) {
      lower(frame.id, search.index.get(other), search)
    }
  }
}

function enter(id: string, { index, low, stack, onStack }: Search): Frame {
  low.set(id, index.size)
  index.set(id, index.size)
  stack.push(id)
  onStack.add(id)
  return { id, next: 0 }
}

function leave(id: string, parent: string | undefined, search: Search, components: string[][]): void {
  if (search.low.get(id) === search.index.get(id)) components.push(cutOff(id, search))
  if (parent !== undefined) lower(parent, search.low.get(id), search)
}

function cutOff(id: string, { stack, onStack }: Search): string[] {
  const component = stack.splice(stack.lastIndexOf(id))
  for (const member of component) onStack.delete(member)
  return component
}

function lower(id: string, to: number | undefined, { low }: Search): void {
  const own = low.get(id)
  if (own !== undefined && to !== undefined && to < own) low.set(id, to)
}

/** The shortest way back to the component's first task: none where it is alone and does not wait for itself. */
function circleThrough(component: readonly string[], links: Links): string[][] {
  const [first] = component
  if (first === undefined) return []
  const members = new Set(component)
  const waiting = new Map<string, string>()
  const queue = [first]
  for (const id of queue) {
    for (const other of links.get(id) ?? []) {
      if (other === first) return [wayTo(id, first, waiting)]
      if (!members.has(other) || waiting.has(other)) continue
      waiting.set(other, id)
      queue.push(other)
    }
  }
  return []
}

/** `waiting` says which task waits for the one met; followed from the end it leads on to the first task again. */
function wayTo(end: string, first: string, waiting: ReadonlyMap<string, string>): string[] {
  const way = [first]
  for (let id: string | undefined = end; id !== undefined && id !== first; id = waiting.get(id)) way.push(id)
  return way
}
