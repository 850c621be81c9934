/** What of a line can differ from one version to the next. */
export interface ComparedLine {
  readonly id: string
  readonly rootId: string | null
  readonly name: string
  readonly detail: string | null
  readonly unit: string | null
  readonly quantity: string
  readonly unitPrice: string
  readonly discount: string | null
  readonly taxRate: string
}

const COMPARED = ['name', 'detail', 'unit', 'quantity', 'unitPrice', 'discount', 'taxRate'] as const
export type ComparedField = (typeof COMPARED)[number]

export interface LineChange<L extends ComparedLine> {
  readonly key: string
  readonly before: L | null
  readonly after: L | null
  /** What differs where the line is in both; a line that is the same has none. */
  readonly changed: readonly ComparedField[]
}

/** The lines of two versions side by side, in the order of the newer one; what it dropped comes last. */
export function compareQuotes<L extends ComparedLine>(before: readonly L[], after: readonly L[]): LineChange<L>[] {
  const earlier = new Map(before.map(line => [keyOf(line), line]))
  const kept = after.map(line => changeOf(earlier.get(keyOf(line)) ?? null, line))
  const left = new Set(after.map(keyOf))
  const gone = before.filter(line => !left.has(keyOf(line)))
  return [...kept, ...gone.map(line => ({ key: keyOf(line), before: line, after: null, changed: [] }))]
}

/** A line goes on in later versions under the id that it had in its first. */
function keyOf({ id, rootId }: ComparedLine): string {
  return rootId ?? id
}

function changeOf<L extends ComparedLine>(before: L | null, after: L): LineChange<L> {
  const changed = before ? COMPARED.filter(name => !isSame(before[name], after[name])) : []
  return { key: keyOf(after), before, after, changed }
}

/** '5' and '5.00' are the same figure; nothing and no discount too. */
function isSame(one: string | null, other: string | null): boolean {
  return plain(one) === plain(other)
}

function plain(value: string | null): string {
  const text = value ?? ''
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text
  const figure = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return figure === '0' ? '' : figure
}
