import { createHash } from 'node:crypto'
import { cut } from '#kernel/entity/cut.ts'
import type { JobProblem } from '#kernel/jobs/job-kind.ts'
import { type ImportTarget, lead } from '../../contract.ts'
import type { Lead } from '../move-lead.ts'
import { placeOf, readCells } from './read-cells.ts'
import type { FileRow } from './read-rows.ts'
import type { RowPlan } from './row-plan.ts'
import { withoutEmptyEnd } from './without-empty-end.ts'

/** What a row says of a lead; what it does not say is absent. */
export interface LeadDraft {
  /** Counted from 1 below the header. */
  readonly row: number
  /** As a spreadsheet counts. */
  readonly fileRow: number
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
/** A row that is not taken, and everything that is wrong with it. */
export interface RefusedRow {
  readonly problems: readonly JobProblem[]
}
type Said = { readonly name?: string; readonly state?: Lead['state'] } & LeadDraft['values']
type ValueField = Exclude<ImportTarget, 'name' | 'attribute' | 'ignore' | 'state' | 'converted'>

const KEY_MAX = 200

/**
 * Reads a row, or names all that is wrong with it. `row` counts from 1 below the header, whatever stands between: by it a
 * lead is found again when its file comes a second time.
 */
export function readRow(plan: RowPlan, row: number, { fileRow, cells: all }: FileRow): LeadDraft | RefusedRow {
  const cells = withoutEmptyEnd(all, plan.header.length)
  const [expected, found] = [plan.header.length, cells.length]
  if (found !== expected) return { problems: [{ row: fileRow, code: 'import.cells', params: { expected, found } }] }
  const { values: read, attributes, problems: wrong } = readCells(plan, fileRow, cells)
  const { name: given, state = null, ...values } = read as Said
  const key = keyOf(plan, row, cells)
  const made = patternName(plan, row, cells) || values.company || ''
  const name = given ?? cut(made.trim(), lead.fields.name.max)
  const missing = [
    ...(name === '' && !says(plan, cells, 'name') && !says(plan, cells, 'company') ? ['import.no_name'] : []),
    ...(key === null ? ['import.no_key'] : []),
  ]
  const problems = [...wrong, ...missing.map(code => ({ row: fileRow, code }))]
  if (name.includes('\0') || key?.includes('\0')) problems.push(...leftOutButUsed(plan, fileRow, cells))
  if (key === null || problems.length > 0) return { problems }
  const defaults = { source: plan.source, campaignId: plan.campaignId }
  return { row, fileRow, key, name, nameIsMade: given === undefined, values, defaults, state, attributes }
}

function says(plan: RowPlan, cells: readonly string[], target: ImportTarget): boolean {
  return (cells[plan.targets.indexOf(target)]?.trim() ?? '') !== ''
}

/** A column that is left out may still stand in the name or the key: its cells that cannot be kept. */
function leftOutButUsed(plan: RowPlan, fileRow: number, cells: readonly string[]): JobProblem[] {
  const named = plan.pattern.flatMap(part => (part !== 'row' && 'place' in part ? [part.place] : []))
  return [...new Set([...named, ...plan.keyPlaces])]
    .filter(place => plan.targets[place] === 'ignore' && cells[place]?.includes('\0'))
    .map(place => ({ ...placeOf(plan, fileRow, place, cells[place] ?? ''), code: 'import.bad_text' }))
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
