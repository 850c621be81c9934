import type { Flow } from './flow.ts'

/** The column of every node: one behind the last of those that lead to it. Ways back do not count. */
export function columnsOf({ nodes, edges }: Flow): Map<string, number> {
  const forward = edges.filter(({ kind, to }) => kind === 'next' || kind === 'skip' || isEnd(to))
  const [leaving, open] = [new Map<string, string[]>(), new Map<string, number>()]
  for (const { from, to } of forward) {
    leaving.set(from, [...(leaving.get(from) ?? []), to])
    open.set(to, (open.get(to) ?? 0) + 1)
  }
  const columns = new Map<string, number>()
  const ready = nodes.map(({ id }) => id).filter(id => !open.has(id))
  for (const id of ready) {
    const column = columns.get(id) ?? 0
    columns.set(id, column)
    for (const to of leaving.get(id) ?? []) {
      columns.set(to, Math.max(columns.get(to) ?? 0, column + 1))
      const left = (open.get(to) ?? 1) - 1
      open.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  return columns
}

/** Ends of branches stand beside their gate, though no ordinary way leads there. */
function isEnd(id: string): boolean {
  return id.startsWith('end_')
}
