import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'

type Decision = RecordOf<typeof decision>
type Option = NonNullable<Decision['options']>[number]
type Criterion = NonNullable<Decision['criteria']>[number]
type Score = NonNullable<Decision['scores']>[number]

/** Options, criteria and scores while they are edited together. */
export interface OptionsDraft {
  readonly options: readonly Option[]
  readonly criteria: readonly Criterion[]
  readonly scores: readonly Score[]
}

/** Begins with what is there; a decision without options begins with two empty ones. */
export function draftOf({ options, criteria, scores }: Pick<Decision, keyof OptionsDraft>): OptionsDraft {
  const start = { options: options ?? [], criteria: criteria ?? [], scores: scores ?? [] }
  return start.options.length > 0 ? start : addOption(addOption(start))
}

export function addOption(draft: OptionsDraft): OptionsDraft {
  const option = { key: newKey('o'), name: '', description: null, pros: null, cons: null }
  return { ...draft, options: [...draft.options, option] }
}

export function setOption(draft: OptionsDraft, key: string, set: Partial<Option>): OptionsDraft {
  return { ...draft, options: draft.options.map(one => (one.key === key ? { ...one, ...set } : one)) }
}

export function removeOption(draft: OptionsDraft, key: string): OptionsDraft {
  const scores = draft.scores.filter(score => score.option !== key)
  return { ...draft, scores, options: draft.options.filter(one => one.key !== key) }
}

export function addCriterion(draft: OptionsDraft): OptionsDraft {
  const criterion = { key: newKey('c'), name: '', weight: 20 }
  return { ...draft, criteria: [...draft.criteria, criterion] }
}

export function setCriterion(draft: OptionsDraft, key: string, set: Partial<Criterion>): OptionsDraft {
  return { ...draft, criteria: draft.criteria.map(one => (one.key === key ? { ...one, ...set } : one)) }
}

export function removeCriterion(draft: OptionsDraft, key: string): OptionsDraft {
  const scores = draft.scores.filter(score => score.criterion !== key)
  return { ...draft, scores, criteria: draft.criteria.filter(one => one.key !== key) }
}

/** Without a score the cell is emptied. */
export function setScore(draft: OptionsDraft, option: string, criterion: string, score: number | null): OptionsDraft {
  const others = draft.scores.filter(one => one.option !== option || one.criterion !== criterion)
  return { ...draft, scores: score === null ? others : [...others, { option, criterion, score }] }
}

export function scoreIn(draft: OptionsDraft, option: string, criterion: string): number | null {
  return draft.scores.find(one => one.option === option && one.criterion === criterion)?.score ?? null
}

/** Has everything its name? */
export function isNamed({ options, criteria }: OptionsDraft): boolean {
  return [...options, ...criteria].every(one => one.name.trim() !== '')
}

/**
 * Keys stay with their rows for good, so that versions can be compared. They are drawn by lot: two people who add a row at
 * the same time do not give it the same key, and a used one is not given again.
 */
function newKey(prefix: string): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(8))]
  return prefix + drawn.map(one => one.toString(36).padStart(2, '0')).join('')
}
