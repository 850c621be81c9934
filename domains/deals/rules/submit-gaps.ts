import { byRequirementNumber } from './requirement-number.ts'

interface Document {
  readonly summary: string | null
  readonly finalScope: string | null
}
interface Line {
  readonly number: string
  readonly state: string
  readonly criterion: string | null
}

/** What a document lacks before it can be reviewed. */
export type SubmitGap =
  | { readonly kind: 'parts'; readonly parts: readonly (keyof Document)[] }
  | { readonly kind: 'lines' }
  | { readonly kind: 'criteria'; readonly numbers: readonly string[] }

/** The first thing that a draft lacks, in the order in which it is written; null where it is complete. */
export function submitGap(document: Document, lines: readonly Line[]): SubmitGap | null {
  const parts = (['summary', 'finalScope'] as const).filter(part => !document[part]?.trim())
  if (parts.length > 0) return { kind: 'parts', parts }
  const included = lines.filter(line => line.state === 'included')
  if (included.length === 0) return { kind: 'lines' }
  const open = included.filter(line => !line.criterion?.trim())
  if (open.length === 0) return null
  return { kind: 'criteria', numbers: byRequirementNumber(open).map(line => line.number) }
}
