import { refusal } from '#kernel/error/refusal.ts'
import { customersRefusals } from '../contract.ts'

interface Step {
  readonly nextStep?: string | null | undefined
  readonly nextOn?: string | null | undefined
  readonly nextDoneOn?: string | null | undefined
}

/** Refuses the outcome of a step that nobody planned, or that has been taken. */
export function requireNextStep({ nextStep, nextDoneOn }: Step): void {
  if (!nextStep) throw refusal(customersRefusals, 'next_step.none')
  if (nextDoneOn) throw refusal(customersRefusals, 'next_step.taken', { date: nextDoneOn })
}

/** Refuses a next step without its day, and a day without a step. */
export function requireWholeStep({ nextStep, nextOn }: Step): void {
  if (Boolean(nextStep) === Boolean(nextOn)) return
  const field = nextStep ? 'nextOn' : 'nextStep'
  throw refusal(customersRefusals, nextStep ? 'next_step.no_day' : 'next_step.no_words', {}, { field })
}
