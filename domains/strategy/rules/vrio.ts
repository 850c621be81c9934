/** Null while the question is open. */
type Answer = 'yes' | 'no' | null

/** The four questions about something that a firm has or can do. */
export interface Vrio {
  /** Does it answer a need of customers, or a threat? */
  readonly valuable: Answer
  /** Do few competitors have it? */
  readonly rare: Answer
  /** Would it cost others much to copy or replace it? */
  readonly hardToImitate: Answer
  /** Is the firm set up to use it? */
  readonly organised: Answer
}

export type Standing = 'disadvantage' | 'parity' | 'temporary' | 'unused' | 'sustained'

/**
 * What follows for the competition (VRIO: J. Barney, "Firm Resources and Sustained Competitive Advantage", Journal of
 * Management 17, 1991). The questions are asked in turn: the first "no" decides. Null while an earlier one is open.
 */
export function standingOf({ valuable, rare, hardToImitate, organised }: Vrio): Standing | null {
  const turns = [
    [valuable, 'disadvantage'],
    [rare, 'parity'],
    [hardToImitate, 'temporary'],
    [organised, 'unused'],
  ] as const
  for (const [answer, otherwise] of turns) if (answer !== 'yes') return answer === null ? null : otherwise
  return 'sustained'
}

/** Which of the questions are still open, in their order; those behind a "no" need no answer. */
export function openQuestions(vrio: Vrio): (keyof Vrio)[] {
  const order = ['valuable', 'rare', 'hardToImitate', 'organised'] as const
  const no = order.findIndex(name => vrio[name] === 'no')
  return order.slice(0, no === -1 ? order.length : no).filter(name => vrio[name] === null)
}
