import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import { weightedScore } from './weighted-score.ts'

type Compared = Pick<RecordOf<typeof decision>, 'options' | 'criteria' | 'scores'>

/** Why nothing can be chosen yet, with the field to mend and what its sentence names. */
export type DecideGap =
  | { readonly code: 'option_twice' | 'few_options'; readonly field: 'options' }
  | { readonly code: 'no_criteria'; readonly field: 'criteria' }
  | { readonly code: 'unscored'; readonly field: 'scores'; readonly params: { option: string; criterion: string } }

const OPTIONS_NEEDED = 2

/** Null where two options or more are compared on every criterion. */
export function decideGap({ options, criteria, scores }: Compared): DecideGap | null {
  const keys = (options ?? []).map(option => option.key)
  const names = (options ?? []).map(option => option.name.trim())
  if (new Set(keys).size < keys.length || new Set(names).size < names.length)
    return { code: 'option_twice', field: 'options' }
  if (keys.length < OPTIONS_NEEDED) return { code: 'few_options', field: 'options' }
  if (!criteria?.length) return { code: 'no_criteria', field: 'criteria' }
  const params = firstUnscored({ options, criteria, scores })
  return params && { code: 'unscored', field: 'scores', params }
}

function firstUnscored({ options, criteria, scores }: Compared): { option: string; criterion: string } | null {
  for (const option of options ?? []) {
    const given = (scores ?? []).filter(score => score.option === option.key)
    const [key] = weightedScore(criteria ?? [], given).missing
    const criterion = criteria?.find(one => one.key === key)
    if (criterion) return { option: option.name, criterion: criterion.name }
  }
  return null
}
