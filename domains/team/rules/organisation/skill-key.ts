/** A skill as it is compared: case, blanks and full-width forms make no difference. */
export function skillKey(skill: string): string {
  return skill.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')
}

/** The first skill that stands in a list again, and how often it stands there. */
export function skillTwice(skills: readonly string[]): { index: number; count: number } | null {
  const keys = skills.map(skillKey)
  const index = keys.findIndex((key, at) => keys.indexOf(key) < at)
  return index < 0 ? null : { index, count: keys.filter(key => key === keys[index]).length }
}
