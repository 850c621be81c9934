import { createHash } from 'node:crypto'
import { cut } from '#kernel/entity/cut.ts'
import type { JobProblem } from '#kernel/jobs/job-kind.ts'
import { type ImportTarget, lead } from '../../contract.ts'
import type { Lead } from '../move-lead.ts'
import { readCell } from './read-cell.ts'
import type { RowPlan } from './row-plan.ts'

/** What a row says of a lead; what it does not say is absent. */
export interface LeadDraft {
  readonly row: number
  readonly key: string
  readonly name: string
  /** The name was made by the pattern: it does not overwrite a real one. */
  readonly nameIsMade: boolean
  readonly values: Partial<Pick<Lead, ValueField>>
  /** What the import says of all its leads, where a lead says nothing itself. */
  readonly defaults: Pick<Lead, 'source' | 'campaignId'>
  readonly state: Lead['state'] | null
  readonly attributes: readonly { key: string; value: string }[]
}
type ValueField = Exclude<ImportTarget, 'name' | 'attribute' | 'ignore' | 'state' | 'converted'>

const KEY_MAX = 200

/** Reads one row; the first thing that is wrong with it makes it a problem. Rows count from 1, below the header. */
export function readRow(plan: RowPlan, row: number, given: readonly string[]): LeadDraft | JobProblem {
  const cells = withoutEmptyEnd(given, plan.header.length)
  if (cells.length !== plan.header.length)
    return { row, code: 'import.cells', params: { expected: plan.header.length, found: cells.length } }
  const read: Record<string, unknown> = {}
  const attributes: { key: string; value: string }[] = []
  for (const [place, target] of plan.targets.entries()) {
    const text = cells[place]?.trim() ?? ''
    if (target === 'ignore' || text === '') continue
    const cell = readCell(target, text)
    const column = plan.header[place] ?? ''
    if ('code' in cell) return { row, field: column, value: cut(text, 100), ...cell }
    if (target !== 'attribute') Object.assign(read, cell.value)
    else attributes.push({ key: cut(column, 100), value: text })
  }
  return draftOf(plan, row, cells, read, attributes)
}

function draftOf(
  plan: RowPlan,
  row: number,
  cells: readonly string[],
  read: Record<string, unknown>,
  attributes: LeadDraft['attributes'],
): LeadDraft | JobProblem {
  const {
    name: given,
    state = null,
    ...values
  } = read as { name?: string; state?: Lead['state'] } & LeadDraft['values']
  const key = keyOf(plan, row, cells)
  if (key === null) return { row, code: 'import.no_key' }
  const made = patternName(plan, row, cells) || values.company || ''
  const name = given ?? cut(made.trim(), lead.fields.name.max)
  if (name === '') return { row, code: 'import.no_name' }
  // A column that is left out may still stand in the name or the key.
  if (name.includes('\0') || key.includes('\0')) return { row, code: 'import.bad_text' }
  const defaults = { source: plan.source, campaignId: plan.campaignId }
  return { row, key, name, nameIsMade: given === undefined, values, defaults, state, attributes }
}

/** Spreadsheets write empty cells behind the last column. */
function withoutEmptyEnd(cells: readonly string[], length: number): readonly string[] {
  let end = cells.length
  while (end > length && cells[end - 1]?.trim() === '') end--
  return end === cells.length ? cells : cells.slice(0, end)
}

/** What tells this lead from others: its key columns, or the file and the row. */
function keyOf(plan: RowPlan, row: number, cells: readonly string[]): string | null {
  if (plan.keyPlaces.length === 0) return `${plan.fileHash.slice(0, 24)}:${row}`
  const parts = plan.keyPlaces.map(place => cells[place]?.trim() ?? '')
  if (parts.every(part => part === '')) return null
  const key = `k:${parts.join('|')}`
  return key.length <= KEY_MAX ? key : `h:${createHash('sha256').update(key).digest('hex')}`
}

function patternName(plan: RowPlan, row: number, cells: readonly string[]): string {
  return plan.pattern
    .map(part => {
      if (part === 'row') return String(row)
      return 'text' in part ? part.text : (cells[part.place]?.trim() ?? '')
    })
    .join('')
}
