/** A piece of a text that stays, is new, or is gone. */
export interface WordChange {
  readonly how: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Beyond so many pairs of words the whole text is told as replaced. */
const MOST_PAIRS = 400_000

/** What changed from one text to another: word by word, in Chinese character by character. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  if (from.length * to.length > MOST_PAIRS) return joined([piece('removed', before), piece('added', after)])
  return joined(walk(from, to, commonLengths(from, to)))
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

/** How many words two texts have in common from each pair of places on. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      at(rows, i)[j] =
        from[i] === to[j]
          ? (at(rows, i + 1)[j + 1] ?? 0) + 1
          : Math.max(at(rows, i + 1)[j] ?? 0, at(rows, i)[j + 1] ?? 0)
  return rows
}

function walk(from: readonly string[], to: readonly string[], common: readonly Uint32Array[]): WordChange[] {
  const found: WordChange[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j]) {
      found.push(piece('same', to[j++]))
      i++
    } else if (i < from.length && (j >= to.length || (at(common, i + 1)[j] ?? 0) >= (at(common, i)[j + 1] ?? 0)))
      found.push(piece('removed', from[i++]))
    else found.push(piece('added', to[j++]))
  }
  return found
}

function joined(pieces: readonly WordChange[]): WordChange[] {
  const found: WordChange[] = []
  for (const one of pieces) {
    const last = found.at(-1)
    if (last?.how === one.how) found[found.length - 1] = piece(one.how, last.text + one.text)
    else if (one.text) found.push(one)
  }
  return found
}

function piece(how: WordChange['how'], text = ''): WordChange {
  return { how, text }
}

function at(rows: readonly Uint32Array[], index: number): Uint32Array {
  return rows[index] ?? new Uint32Array()
}
