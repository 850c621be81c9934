import { compareMoney } from '@yingce/finance/money'
import type { Found } from './deviations-of.ts'

/** What a deviation was like when somebody answered it. */
export interface Answered {
  readonly kind: 'start' | 'finish' | 'money'
  readonly days: number | null
  readonly difference: string | null
}

/** An answer holds as long as the deviation does not turn round or grow beyond what was answered. */
export function answerCovers(answer: Answered, found: Found): boolean {
  if (answer.kind !== found.kind) return false
  if (found.kind === 'money') return answer.difference !== null && reaches(answer.difference, found.difference)
  const { days } = answer
  return days !== null && Math.sign(days) === Math.sign(found.days) && Math.abs(days) >= Math.abs(found.days)
}

function reaches(answered: string, now: string): boolean {
  const positive = compareMoney(now, '0') > 0
  return positive ? compareMoney(answered, now) >= 0 : compareMoney(answered, now) <= 0
}
