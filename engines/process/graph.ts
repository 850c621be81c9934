import type { Playbook, Stage } from './playbook.ts'

export function findStage(playbook: Playbook, stageId: string): Stage | undefined {
  return playbook.stages.find(({ id }) => id === stageId)
}

/** The stages that a stage waits for, to start or to pass, directly. */
export function upstreamOf(stage: Pick<Stage, 'starts' | 'passes'>): string[] {
  return [...stage.starts.after, ...stage.starts.alongside, ...stage.passes.after]
}

/** The stage and every stage that waits for it, directly or through others. */
export function withLaterStages(stages: readonly Stage[], stageId: string): Set<string> {
  return reach([stageId], id => stages.filter(stage => upstreamOf(stage).includes(id)).map(stage => stage.id))
}

/** The stage and every stage that it waits for, directly or through others. */
export function withEarlierStages(stages: readonly Stage[], stageId: string): Set<string> {
  return reach([stageId], id => stages.filter(stage => stage.id === id).flatMap(upstreamOf))
}

/** Everything that can be reached from the first nodes, the first nodes included. */
export function reach(from: readonly string[], next: (node: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  for (const node of seen) for (const other of next(node)) seen.add(other)
  return seen
}

/** One cycle through each knot of the graph, its nodes in the order in which each waits for the one before. */
export function findCycles(nodes: readonly string[], waitsFor: (node: string) => readonly string[]): string[][] {
  const cycles: string[][] = []
  const settled = new Set<string>()
  for (const node of nodes) {
    if (settled.has(node)) continue
    const back = pathBackTo(node, waitsFor)
    if (!back) continue
    cycles.push(back)
    for (const other of knotOf(node, nodes, waitsFor)) settled.add(other)
  }
  return cycles
}

function pathBackTo(start: string, waitsFor: (node: string) => readonly string[]): string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const other of waitsFor(node)) {
      if (other === start) return trace(start, node, cameFrom)
      if (cameFrom.has(other)) continue
      cameFrom.set(other, node)
      queue.push(other)
    }
  }
  return null
}

/** Walks from the end of the search back to its start: the node that waits for nothing but the start comes right after it. */
function trace(start: string, end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [start]
  let node: string | undefined = end
  while (node !== undefined && node !== start) {
    path.push(node)
    node = cameFrom.get(node)
  }
  return path
}

function knotOf(node: string, nodes: readonly string[], waitsFor: (node: string) => readonly string[]): string[] {
  const forward = reach([node], waitsFor)
  return nodes.filter(other => forward.has(other) && reach([other], waitsFor).has(node))
}
