/** A document before it is drawn: what it says, in order. Pure data, in the language of its reader. */
export interface DocumentModel {
  readonly language: 'zh' | 'en'
  readonly title: string
  /** What kind of document it is, below the title of the cover. */
  readonly subtitle: string
  /** Who may see it, at the top of the cover. */
  readonly mark: string
  /** Lines of the cover: [label, value]. */
  readonly cover: readonly (readonly [string, string])[]
  readonly contentsTitle: string
  readonly sections: readonly Section[]
  readonly header: string
  readonly footer: string
  /** When it was written, ISO 8601 in UTC. With the same words and moment the file has the same bytes. */
  readonly at: string
}

export interface Section {
  /** What the section is about, the same in every language and version. */
  readonly key: string
  readonly title: string
  /** Counted among the numbered sections; a summary or an appendix is not. */
  readonly numbered: boolean
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A line with a word in front that says what it is about. */
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /**
   * What should stand here and does not; `where` is the place in the project to write it. A plan can do without what is
   * optional, but its reader should know.
   */
  | { readonly kind: 'missing'; readonly text: string; readonly where: string; readonly optional?: boolean }
  | TableBlock
  | { readonly kind: 'chart'; readonly caption: string; readonly chart: Chart }

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Stands under the rows, set apart. */
  readonly total?: readonly string[]
}

export interface Column {
  readonly title: string
  /** Share of the width. */
  readonly width: number
  readonly right?: boolean
}

/** A chart that the word processor draws itself, so that its reader can change it. */
export type Chart = SeriesChart | SpanChart

export interface SeriesChart {
  readonly type: 'bar' | 'column'
  /** What the numbers are, beside their axis. */
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

export interface Series {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Drawn as a line over the columns. */
  readonly line?: boolean
}

/** Bars from day to day: what runs when. */
export interface SpanChart {
  readonly type: 'spans'
  readonly startName: string
  readonly daysName: string
  readonly spans: readonly { readonly name: string; readonly start: string; readonly finish: string }[]
}
