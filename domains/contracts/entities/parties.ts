/** The two sides of a contract. */
export const parties = {
  ours: { zh: '我方', en: 'Ours' },
  theirs: { zh: '对方', en: 'Theirs' },
} as const
export type Party = keyof typeof parties
