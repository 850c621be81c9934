/** The modules that rights are given for: the domains that keep business records. */
export const modules = [
  'people',
  'process',
  'goals',
  'customers',
  'research',
  'strategy',
  'charter',
  'plan',
  'team',
  'budget',
  'risk',
  'control',
  'campaigns',
  'measurement',
  'documents',
  'closing',
] as const
export type Module = (typeof modules)[number]
