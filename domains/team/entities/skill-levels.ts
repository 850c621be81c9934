import type { ChoiceField } from '#kernel/entity/field.ts'

/** How well somebody can do something; a post asks for a level, a person has one. */
export const skillLevels = {
  '1': { zh: '1 了解', en: '1 Aware' },
  '2': { zh: '2 会做，要人带', en: '2 With guidance' },
  '3': { zh: '3 能独立做', en: '3 On one’s own' },
  '4': { zh: '4 熟练', en: '4 Skilled' },
  '5': { zh: '5 能带别人', en: '5 Leads others' },
} as const satisfies ChoiceField['options']

export type SkillLevel = keyof typeof skillLevels
