import type { Duty, Letter } from '../raci.ts'

export type Lack = 'no_duty' | 'no_accountable' | 'no_responsible'

/**
 * What the RACI of a task lacks: one person accountable and at least one responsible. Who has left the project's team
 * carries neither. That nobody else is accountable besides is kept by the command that sets duties.
 */
export function lackOf(duties: readonly Duty[]): Lack | null {
  const carries = (letter: Letter) => duties.some(duty => duty.letter === letter && duty.inTeam)
  if (carries('A')) return carries('R') ? null : 'no_responsible'
  return carries('R') ? 'no_accountable' : 'no_duty'
}

/** Who still stands there as accountable or responsible and has left the project's team. */
export function leftBehind(duties: readonly Duty[]): string[] {
  return [...new Set(duties.filter(duty => carried(duty) && !duty.inTeam).map(duty => duty.person))]
}

function carried({ letter }: Duty): boolean {
  return letter === 'A' || letter === 'R'
}
