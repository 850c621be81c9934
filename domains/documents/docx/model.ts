/** A document before it is drawn: what it says, in order. Pure data, in the language of its reader. */
export interface DocumentModel {
  readonly language: 'zh' | 'en'
  readonly title: string
  /** Lines of the cover: [label, value]. */
  readonly cover: readonly (readonly [string, string])[]
  readonly contentsTitle: string
  readonly sections: readonly Section[]
  readonly footer: string
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** What should stand here and does not, and where to write it. */
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly chart: Chart }

export interface Column {
  readonly title: string
  /** Share of the width. */
  readonly width: number
  readonly right?: boolean
}

/** A chart that the word processor draws itself, so that its reader can change it. */
export interface Chart {
  readonly type: 'bar' | 'line'
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}
