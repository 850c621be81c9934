import { refusal } from '#kernel/error/refusal.ts'
import { serviceRefusals } from '../../contract.ts'

const RANGES = { five: [1, 5], ten: [0, 10] } as const

/** Refuses a score that does not lie on its scale. */
export function requireScore(scale: keyof typeof RANGES, score: number): void {
  const [min, max] = RANGES[scale]
  if (score >= min && score <= max) return
  throw refusal(serviceRefusals, 'satisfaction.score_outside', { score, min, max }, { field: 'score' })
}
