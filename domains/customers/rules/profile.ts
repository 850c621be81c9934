/** What a customer's profile is judged by: who they are, where they come from, what they are like and need. */
export const PROFILE_FIELDS = [
  ...(['name', 'uscc', 'industry', 'size', 'region', 'source'] as const),
  ...(['phone', 'address', 'profile', 'needs'] as const),
]
export type ProfileField = (typeof PROFILE_FIELDS)[number]
export type Profile = Readonly<Partial<Record<ProfileField, string | null>>>

export interface ProfileShare {
  readonly filled: number
  readonly of: number
  /** In whole percent, never more than is there. */
  readonly percent: number
  readonly missing: readonly ProfileField[]
}

/** How much of a customer's profile is filled, and what is missing. Blanks fill nothing. */
export function profileShare(profile: Profile): ProfileShare {
  const missing = PROFILE_FIELDS.filter(field => !profile[field]?.trim())
  const of = PROFILE_FIELDS.length
  const filled = of - missing.length
  return { filled, of, percent: Math.floor((filled * 100) / of), missing }
}
