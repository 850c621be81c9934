import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'

export type DecideGap = 'few_options' | 'option_twice' | 'choice_unknown'
const OPTIONS_NEEDED = 2

/** Why this option of a decision cannot be chosen; null where it can. */
export function decideGap(options: RecordOf<typeof decision>['options'], choice: string): DecideGap | null {
  const keys = (options ?? []).map(option => option.key)
  const names = (options ?? []).map(option => option.name.trim())
  if (new Set(keys).size < keys.length || new Set(names).size < names.length) return 'option_twice'
  if (keys.length < OPTIONS_NEEDED) return 'few_options'
  return keys.includes(choice) ? null : 'choice_unknown'
}
