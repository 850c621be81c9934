import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { baseline, controlRefusals } from '../contract.ts'
import type { Baseline } from './read-baselines.ts'

export type Thresholds = Pick<Baseline, 'lateDays' | 'indexFloor' | 'overPercent'>

/** A week's half late, a tenth slow or a tenth dear: what a project answers for where nobody says otherwise. */
const USUAL: Thresholds = { lateDays: 3, indexFloor: 90, overPercent: 10 }

/** Which way a threshold lets more pass. */
const LOOSER = { lateDays: 1, indexFloor: -1, overPercent: 1 } as const satisfies Record<keyof Thresholds, 1 | -1>

/** What a new baseline answers for: as it was given, else as in the present one. */
export function thresholdsFrom(
  given: { readonly [name in keyof Thresholds]?: number | undefined },
  present: Thresholds = USUAL,
): Thresholds {
  const { lateDays = present.lateDays, indexFloor = present.indexFloor, overPercent = present.overPercent } = given
  return { lateDays, indexFloor, overPercent }
}

/** Refuses thresholds that let more pass than the present baseline's, unless the sponsor or the owner sets them. */
export function requireNoLooser({ actor, locale }: Context, wanted: Thresholds, present: Baseline | undefined): void {
  if (!present || actor.isOwner || actor.projects[present.projectId]?.includes('sponsor')) return
  const names = Object.keys(LOOSER) as (keyof Thresholds)[]
  const field = names.find(name => (wanted[name] - present[name]) * LOOSER[name] > 0)
  if (!field) return
  const threshold = baseline.fields[field].label[locale]
  const words = { threshold, number: present.number, was: present[field], value: wanted[field] }
  throw refusal(controlRefusals, 'baseline.looser', words, { field })
}
