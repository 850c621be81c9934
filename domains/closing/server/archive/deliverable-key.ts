import { archiveEntry } from '../../contract.ts'

/** What an entry calls a deliverable: its record type, with its kind where one type carries several. */
export function deliverableKey({ type, kind }: { readonly type: string; readonly kind: string | null }): string {
  return kind === null ? type : `${type}:${kind}`
}

/** The archive does not file itself. */
export function isFiled({ type }: { readonly type: string }): boolean {
  return type !== archiveEntry.type
}
