/** What a file of an extension must begin with, and as what it is handed out. */
export interface FileType {
  readonly mime: string
  readonly kind: 'text' | 'binary' | 'office'
  /** The first bytes; '..' stands for any byte. One of them must fit. */
  readonly begins?: readonly string[]
  /** A part that a packed office document must hold. */
  readonly holds?: string
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The types that may be uploaded. What a browser would run (HTML, SVG, scripts) and programs are not among them. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  csv: { mime: 'text/csv', kind: 'text' },
  tsv: { mime: 'text/tab-separated-values', kind: 'text' },
  txt: { mime: 'text/plain', kind: 'text' },
  md: { mime: 'text/markdown', kind: 'text' },
  json: { mime: 'application/json', kind: 'text' },
  xml: { mime: 'application/xml', kind: 'text' },
  pdf: { mime: 'application/pdf', kind: 'binary', begins: ['255044462d'] },
  png: { mime: 'image/png', kind: 'binary', begins: ['89504e470d0a1a0a'] },
  jpg: { mime: 'image/jpeg', kind: 'binary', begins: ['ffd8ff'] },
  jpeg: { mime: 'image/jpeg', kind: 'binary', begins: ['ffd8ff'] },
  gif: { mime: 'image/gif', kind: 'binary', begins: ['474946383761', '474946383961'] },
  webp: { mime: 'image/webp', kind: 'binary', begins: ['52494646........57454250'] },
  docx: { mime: `${OFFICE}.wordprocessingml.document`, kind: 'office', holds: 'word/' },
  xlsx: { mime: `${OFFICE}.spreadsheetml.sheet`, kind: 'office', holds: 'xl/' },
  pptx: { mime: `${OFFICE}.presentationml.presentation`, kind: 'office', holds: 'ppt/' },
  ofd: { mime: 'application/ofd', kind: 'office', holds: 'OFD.xml' },
  zip: { mime: 'application/zip', kind: 'office' },
}

/** The extension of a name in small letters, '' where it has none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
