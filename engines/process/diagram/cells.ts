import type { DrawnStage } from './drawn-playbook.ts'
import type { Flow } from './flow.ts'
import type { StageOrder } from './order.ts'

export type Cell = { column: number; row: number }

/** Which cells of the grid are taken, by a node or by a line through the middle of it. */
export class Taken {
  readonly #cells = new Set<string>()
  rows = 1

  isFree(row: number, from: number, to: number): boolean {
    for (let column = from; column <= to; column++) if (this.#cells.has(`${row}:${column}`)) return false
    return true
  }

  take(row: number, from: number, to: number): void {
    for (let column = from; column <= to; column++) this.#cells.add(`${row}:${column}`)
    this.rows = Math.max(this.rows, row + 1)
  }

  /** The row itself, or the next one below that has room. */
  roomFrom(row: number, from: number, to: number): number {
    let free = row
    while (!this.isFree(free, from, to)) free++
    return free
  }
}

/**
 * A cell for every node: a stage and its gate stand in one row, that of the stage before it where there is room, else in
 * one below; so stages that run side by side stand below each other.
 */
export function cellsOf(
  flow: Flow,
  stages: readonly DrawnStage[],
  order: readonly StageOrder[],
  columns: ReadonlyMap<string, number>,
): { cells: Map<string, Cell>; taken: Taken } {
  const taken = new Taken()
  const rows = rowsOf(flow, stages, order, columns, taken)
  const cells = new Map<string, Cell>()
  for (const { id, kind, stage } of flow.nodes) {
    const column = columns.get(id) ?? 0
    const own = stage === null ? rowBeside(id, flow, rows) : (rows[stage] ?? 0)
    const alone = kind === 'end' || stage === null
    const row = alone ? taken.roomFrom(own, column, column) : own
    if (alone) taken.take(row, column, column)
    cells.set(id, { column, row })
  }
  return { cells, taken }
}

function rowsOf(
  { nodes }: Flow,
  stages: readonly DrawnStage[],
  order: readonly StageOrder[],
  columns: ReadonlyMap<string, number>,
  taken: Taken,
): number[] {
  const spans = stages.map(() => ({ from: Number.POSITIVE_INFINITY, to: 0 }))
  for (const { id, kind, stage } of nodes) {
    const [span, column] = [spans[stage ?? -1], columns.get(id) ?? 0]
    if (!span || kind === 'end') continue
    span.from = Math.min(span.from, column)
    span.to = Math.max(span.to, column)
  }
  const rows: number[] = []
  const places = [...stages.keys()].sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b)
  for (const place of places) {
    const { from, to } = spans[place] ?? { from: 0, to: 0 }
    const row = taken.roomFrom(rows[order[place]?.starts[0]?.stage ?? -1] ?? 0, from, to)
    taken.take(row, from, to)
    rows[place] = row
  }
  return rows
}

/** Start, end and what gathers for them stand in the row of the first stage that they are tied to. */
function rowBeside(id: string, { nodes, edges }: Flow, rows: readonly number[]): number {
  const tied = edges.filter(({ from, to }) => from === id || to === id).map(({ from, to }) => (from === id ? to : from))
  const stage = nodes.find(node => node.stage !== null && tied.includes(node.id))?.stage
  return rows[stage ?? -1] ?? 0
}
