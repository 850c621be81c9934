import { byRequirementNumber } from './requirement-number.ts'
import { type WordChange, wordChanges } from './word-changes.ts'

export interface ComparedLine {
  readonly number: string
  readonly text: string
  readonly priority: string
  readonly criterion: string | null
  readonly source: string | null
  readonly state: string
}
export const COMPARED = ['text', 'priority', 'criterion', 'source', 'state'] as const
type Part = (typeof COMPARED)[number]

/** What became of a requirement from one version to the next; only what differs is told. */
export interface LineChange {
  readonly number: string
  readonly how: 'added' | 'removed' | 'changed'
  readonly text: string
  readonly parts: readonly PartChange[]
}
interface PartChange {
  readonly part: Part
  readonly before: string | null
  readonly after: string | null
  readonly words: readonly WordChange[]
}

/** The differences between two versions, line by line in the order of their numbers. */
export function compareRequirements(before: readonly ComparedLine[], after: readonly ComparedLine[]): LineChange[] {
  const [old, now] = [byNumber(before), byNumber(after)]
  const all = byRequirementNumber([...new Map([...old, ...now]).values()])
  return all.flatMap(({ number }) => changeOf(number, old.get(number), now.get(number)))
}

function changeOf(number: string, before: ComparedLine | undefined, after: ComparedLine | undefined): LineChange[] {
  if (!before || !after) {
    const [one, how] = after ? ([after, 'added'] as const) : ([before, 'removed'] as const)
    return [{ number, how, text: one?.text ?? '', parts: [] }]
  }
  const parts = COMPARED.filter(part => (before[part] ?? '') !== (after[part] ?? '')).map(part => ({
    ...{ part, before: before[part], after: after[part] },
    words: wordChanges(before[part] ?? '', after[part] ?? ''),
  }))
  return parts.length === 0 ? [] : [{ number, how: 'changed', text: after.text, parts }]
}

function byNumber(lines: readonly ComparedLine[]): Map<string, ComparedLine> {
  return new Map(lines.map(line => [line.number, line]))
}
