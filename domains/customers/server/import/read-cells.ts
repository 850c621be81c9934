import { cut } from '#kernel/entity/cut.ts'
import type { JobProblem } from '#kernel/jobs/job-kind.ts'
import { readCell } from './read-cell.ts'
import type { RowPlan } from './row-plan.ts'

/** What the filled cells of a row say, and what is wrong with some of them. */
export interface ReadCells {
  readonly values: Readonly<Record<string, unknown>>
  readonly attributes: readonly { key: string; value: string }[]
  readonly problems: readonly JobProblem[]
}

export function readCells(plan: RowPlan, fileRow: number, cells: readonly string[]): ReadCells {
  const values: Record<string, unknown> = {}
  const attributes: { key: string; value: string }[] = []
  const problems: JobProblem[] = []
  for (const [place, target] of plan.targets.entries()) {
    const text = cells[place]?.trim() ?? ''
    if (target === 'ignore' || text === '') continue
    const cell = readCell(target, text)
    if ('code' in cell) problems.push({ ...placeOf(plan, fileRow, place, text), ...cell })
    else if (target !== 'attribute') Object.assign(values, cell.value)
    else attributes.push({ key: cut(plan.header[place] ?? '', 100), value: text })
  }
  return { values, attributes, problems }
}

/** Where a wrong cell stands, and what it says. */
export function placeOf(plan: RowPlan, row: number, place: number, text: string): Omit<JobProblem, 'code'> {
  return { row, field: plan.header[place] ?? '', value: cut(text, 100) }
}
