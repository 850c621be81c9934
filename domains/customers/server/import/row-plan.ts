import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals, type ImportMapping, type ImportTarget } from '../../contract.ts'

/** What an import asks for, with columns turned into places. */
export interface RowPlan {
  readonly header: readonly string[]
  /** What each column becomes, in the order of the header. */
  readonly targets: readonly ImportTarget[]
  /** The name where a row has none. */
  readonly pattern: readonly NamePart[]
  readonly keyPlaces: readonly number[]
  readonly fileHash: string
  readonly source: string | null
  readonly campaignId: string | null
}

/** Fixed words, the cell at a place, or the row's number. */
export type NamePart = { readonly text: string } | { readonly place: number } | 'row'

export interface PlanRequest {
  readonly mapping: ImportMapping
  readonly namePattern?: string | null | undefined
  readonly keyColumns?: readonly string[] | null | undefined
  readonly source?: string | null | undefined
  readonly campaignId?: string | null | undefined
}

/** Checks what is asked for against the file's header. */
export function planRows(header: readonly string[], request: PlanRequest, fileHash: string): RowPlan {
  const place = (column: string, field: string) => {
    const found = header.indexOf(column)
    if (found < 0) throw refusal(customersRefusals, 'import.unknown_column', { column }, { field })
    return found
  }
  const targets = header.map((): ImportTarget => 'attribute')
  for (const { column, to } of request.mapping) targets[place(column, 'mapping')] = to
  refuseTwice(targets)
  const pattern = (request.namePattern ?? '').split(/\{([^{}]*)\}/).map((part, index): NamePart => {
    if (index % 2 === 0) return { text: part }
    return part === 'row' && !header.includes('row') ? 'row' : { place: place(part, 'namePattern') }
  })
  if (!targets.includes('name') && !targets.includes('company') && !request.namePattern) throw nameMissing(header)
  const keyPlaces = (request.keyColumns ?? []).map(column => place(column, 'keyColumns'))
  const { source = null, campaignId = null } = request
  return { header, targets, pattern, keyPlaces, fileHash, source, campaignId }
}

function refuseTwice(targets: readonly ImportTarget[]): void {
  const several = new Set<ImportTarget>(['attribute', 'ignore'])
  const twice = targets.find((target, index) => !several.has(target) && targets.indexOf(target) !== index)
  if (twice) throw refusal(customersRefusals, 'import.target_twice', { target: twice }, { field: 'mapping' })
}

function nameMissing(header: readonly string[]) {
  const example = `{${header[0] ?? ''}} {row}`
  return refusal(customersRefusals, 'import.name_missing', { example }, { field: 'namePattern' })
}
