import type { Campaign } from './use-campaigns.ts'

export type Lack = 'noOwner' | 'noDates' | 'toReplan' | 'noBudget' | 'noKpi' | 'noTarget' | 'noGoal'

/** What a planned campaign still lacks, as the gate will ask for it. */
export function lacksOf(one: Campaign): Lack[] {
  if (one.state !== 'planned') return []
  const dated = one.start !== null && one.finish !== null
  const lacks: [Lack, boolean][] = [
    ['noGoal', one.goalId === null],
    ['noOwner', one.ownerId === null],
    ['noDates', !dated],
    ['toReplan', dated && one.toReplan === true],
    ['noBudget', one.budget === null],
    ['noKpi', one.metricId === null],
    ['noTarget', one.metricId !== null && one.kpiTarget === null],
  ]
  return lacks.flatMap(([lack, holds]) => (holds ? [lack] : []))
}
