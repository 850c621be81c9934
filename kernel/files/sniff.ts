import type { FileType } from './file-types.ts'

/** How much of a file's beginning is looked at. */
export const HEAD_BYTES = 65_536

const ZIP = '504b0304'
/** Beginnings of files that are no text, whatever they are called. */
const KNOWN_BINARY = [
  ZIP,
  '25504446',
  '89504e47',
  'ffd8ff',
  '47494638',
  '4d5a',
  '7f454c46',
  '1f8b',
  'd0cf11e0',
  '377abcaf',
  '52617221',
]

/** Is the beginning of a file what its extension says? */
export function beginsAs(type: FileType, head: Uint8Array): boolean {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex')
  if (type.kind === 'text') return looksLikeText(head, hex)
  const begins = type.kind === 'office' ? [ZIP] : (type.begins ?? [])
  return begins.some(pattern => new RegExp(`^${pattern}`).test(hex))
}

/** Text in any encoding: UTF-16 announces itself, all others have no zero bytes. An empty file is text too. */
function looksLikeText(head: Uint8Array, hex: string): boolean {
  if (hex.startsWith('fffe') || hex.startsWith('feff')) return true
  return !KNOWN_BINARY.some(pattern => hex.startsWith(pattern)) && !head.includes(0)
}
