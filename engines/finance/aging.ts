import { fromMinorUnits, toMinorUnits } from './money.ts'

/** How long a receivable has been overdue. */
export const AGES = ['not_due', 'to_30', 'to_60', 'to_90', 'over_90'] as const
export type Age = (typeof AGES)[number]

export interface Owed {
  /** How many days it is past due today; zero or less where it is not. */
  readonly daysLate: number
  readonly amount: string
}

/** What is owed by how long it is overdue; every age is there, and together they are the whole. */
export function agingOf(owed: readonly Owed[]): { readonly age: Age; readonly amount: string }[] {
  const sums = new Map<Age, bigint>()
  for (const { daysLate, amount } of owed) {
    const age = ageOf(daysLate)
    sums.set(age, (sums.get(age) ?? 0n) + toMinorUnits(amount))
  }
  return AGES.map(age => ({ age, amount: fromMinorUnits(sums.get(age) ?? 0n) }))
}

/** On the day itself nothing is late yet. */
export function ageOf(daysLate: number): Age {
  if (daysLate <= 0) return 'not_due'
  if (daysLate <= 30) return 'to_30'
  if (daysLate <= 60) return 'to_60'
  return daysLate <= 90 ? 'to_90' : 'over_90'
}
