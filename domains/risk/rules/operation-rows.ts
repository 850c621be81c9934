import type { RecordOf } from '#kernel/entity/entity.ts'
import type { changeRequest } from '../entities/change-request.ts'

export type Operation = NonNullable<RecordOf<typeof changeRequest>['operations']>[number]
export type OperationKind = Operation['kind']
type Cell = Exclude<keyof Operation, 'kind'>

/** What each kind of operation says: what it cannot do without, and what it may say besides. */
export const cellsOf: Readonly<Record<OperationKind, { needed: readonly Cell[]; also: readonly Cell[] }>> = {
  move: { needed: ['taskId', 'start'], also: ['finish'] },
  shift: { needed: ['taskId', 'shiftDays'], also: [] },
  duration: { needed: ['taskId', 'days'], also: [] },
  cancel: { needed: ['taskId'], also: [] },
  add: { needed: ['title', 'stageKey', 'start', 'days'], also: ['ownerId'] },
  money: { needed: ['amount'], also: ['lineId', 'item', 'month'] },
}

/** The first cell that a row lacks; null where it is complete. Money goes to a line, or to a new purpose and its month. */
export function lackingCell(row: Operation): Cell | null {
  const found = cellsOf[row.kind].needed.find(cell => isEmpty(row[cell]) || changesNothing(row, cell))
  if (found || row.kind !== 'money' || row.lineId) return found ?? null
  if (isEmpty(row.item)) return 'item'
  return isEmpty(row.month) ? 'month' : null
}

/** A row without what belongs to other kinds. */
export function ownCells(row: Operation): Operation {
  const { needed, also } = cellsOf[row.kind]
  const own = new Set<string>(['kind', ...needed, ...(row.kind === 'money' && row.lineId ? ['lineId'] : also)])
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, own.has(name) ? value : null]),
  ) as Operation
}

function isEmpty(value: string | number | null): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

/** An amount or a number of days of nothing. */
function changesNothing(row: Operation, cell: Cell): boolean {
  return (cell === 'amount' || cell === 'shiftDays') && Number(row[cell]) === 0
}
