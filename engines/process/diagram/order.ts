import type { DrawnStage } from './drawn-playbook.ts'

/** What a stage waits for: that another one has started, or is done. Stages are named by their place in the list. */
export type Awaited = { event: 'started' | 'done'; stage: number }

export type StageOrder = {
  /** All of these come before the stage starts; none where it starts with the project. */
  starts: Awaited[]
  /** These are done before the stage may pass. */
  passes: number[]
}

/**
 * The order of the stages with nothing said twice: where C waits for A and B, and B waits for A, C waits for B alone.
 * References to nothing and references that close a circle, as a draft may have them, are left out.
 */
export function orderOf(stages: readonly DrawnStage[]): StageOrder[] {
  const waits = withoutCircles(waitsOf(stages))
  const before = reachOf(waits)
  return stages.map((_, index) => ({
    starts: reduced(waits[startOf(index)] ?? [], [], before).map(awaitedOf),
    passes: reduced(waits[doneOf(index)] ?? [], [startOf(index)], before).map(stageOf),
  }))
}

const startOf = (stage: number) => 2 * stage
const doneOf = (stage: number) => 2 * stage + 1
const stageOf = (event: number) => event >> 1
const awaitedOf = (event: number): Awaited => ({ event: event % 2 === 0 ? 'started' : 'done', stage: stageOf(event) })

/** For every event (the start and the end of each stage) the events that it waits for. */
function waitsOf(stages: readonly DrawnStage[]): number[][] {
  const places = new Map(stages.map(({ id }, index) => [id, index] as const).reverse())
  const eventsOf = (ids: readonly string[], own: number, event: (stage: number) => number) =>
    ids.flatMap(id => places.get(id) ?? []).flatMap(place => (place === own ? [] : [event(place)]))
  return stages.flatMap(({ starts, passes }, own) => [
    [...eventsOf(starts.after, own, doneOf), ...eventsOf(starts.alongside, own, startOf)],
    [startOf(own), ...eventsOf(passes.after, own, doneOf)],
  ])
}

/**
 * Walks back from every event and drops the step that would come back to an event on the way. That a stage starts before
 * it is done is never dropped, but the step that led to its end.
 */
function withoutCircles(waits: readonly number[][]): number[][] {
  const state = new Map<number, 'on the way' | 'settled'>()
  const kept = waits.map(() => new Set<number>())
  for (const [first] of waits.entries()) {
    const way: { event: number; next: number }[] = state.has(first) ? [] : [{ event: first, next: 0 }]
    if (way.length > 0) state.set(first, 'on the way')
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const before = waits[here.event]?.[here.next++]
      if (before === undefined) {
        state.set(here.event, 'settled')
        way.pop()
      } else if (state.get(before) !== 'on the way') {
        kept[here.event]?.add(before)
        if (!state.has(before)) way.push({ event: before, next: 0 })
        state.set(before, state.get(before) ?? 'on the way')
      } else if (before === startOf(stageOf(here.event)) && here.next === 1 && before !== here.event) {
        state.delete(here.event)
        way.pop()
        kept[way.at(-1)?.event ?? -1]?.delete(here.event)
      }
    }
  }
  return kept.map(events => [...events])
}

/** For every event all events before it, as a set of bits; each is filled after those that it waits for. */
function reachOf(waits: readonly number[][]): Uint32Array[] {
  const words = Math.ceil(waits.length / 32)
  const reach: Uint32Array[] = []
  for (const event of settledOrder(waits)) {
    const bits = new Uint32Array(words)
    for (const before of waits[event] ?? []) {
      for (const [word, value] of (reach[before] ?? bits).entries()) bits[word] = (bits[word] ?? 0) | value
      setBit(bits, before)
    }
    reach[event] = bits
  }
  return reach
}

function settledOrder(waits: readonly number[][]): number[] {
  const followers: number[][] = waits.map(() => [])
  for (const [event, events] of waits.entries()) for (const before of events) followers[before]?.push(event)
  const open = waits.map(events => events.length)
  const order = [...open.keys()].filter(event => open[event] === 0)
  for (const event of order) {
    for (const next of followers[event] ?? []) {
      open[next] = (open[next] ?? 0) - 1
      if (open[next] === 0) order.push(next)
    }
  }
  return order
}

/** Those events that no other one of them, nor one that holds anyway, has before it already. */
function reduced(events: readonly number[], anyway: readonly number[], before: readonly Uint32Array[]): number[] {
  const all = [...new Set([...anyway, ...events])]
  const implied = new Uint32Array(before[0]?.length ?? 0)
  for (const event of all) {
    for (const [word, value] of before[event]?.entries() ?? []) implied[word] = (implied[word] ?? 0) | value
  }
  return all.filter(event => !anyway.includes(event) && !hasBit(implied, event))
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
}

function hasBit(bits: Uint32Array, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0
}
