/** The fields of a goal by the letter that they belong to. */
export const goalGroups = {
  S: ['statement', 'area', 'subject', 'metricId'],
  M: ['unit', 'direction', 'baseline', 'target', 'bandLow', 'bandHigh'],
  A: ['gapNote', 'potentialNote', 'competitionNote', 'resourceNote'],
  R: ['parentId', 'aimId', 'aimNote'],
  T: ['startsOn', 'deadline'],
  more: ['weight', 'curve', 'steps', 'season', 'attentionBelow', 'failBelow'],
} as const
export type Group = keyof typeof goalGroups
export type GroupField = (typeof goalGroups)[Group][number]

export const GROUPS = Object.keys(goalGroups) as Group[]

/** The fields that are shown together with the one that is to be mended; a metric brings its unit and direction. */
export function groupOf(field: string): readonly GroupField[] {
  if (field === 'metricId') return [...goalGroups.S, 'unit', 'direction']
  return Object.values(goalGroups).find(fields => (fields as readonly string[]).includes(field)) ?? goalGroups.S
}

/** Fields that make sense only with a certain choice. */
export function isAsked(field: GroupField, values: Readonly<Record<string, unknown>>): boolean {
  if (field === 'bandLow' || field === 'bandHigh') return values.direction === 'hold'
  if (field === 'steps') return values.curve === 'stepped'
  if (field === 'season') return values.curve === 'seasonal'
  return true
}
