import { askGate, type Gate, unmetIn, wordsOf } from './gate.ts'
import type { Person } from './person.ts'
import type { Project } from './project.ts'
import type { Score } from './score.ts'
import { refusedFor } from './submit-stage.ts'

/** How a criterion is made to fail while all others of its gate hold, and to hold again. */
export interface Breaker {
  readonly criterion: string
  /** Further criteria that cannot hold without it, and why not. */
  readonly also?: { readonly criteria: readonly string[]; readonly because: string }
  readonly break: () => Promise<unknown>
  readonly mend: () => Promise<unknown>
  /** What is tried next and cannot hold yet; after the mending nothing else is missing. */
  readonly leaves?: readonly string[]
}

interface Where {
  readonly project: Project
  readonly stage: string
  readonly submitter: Person
  readonly score: Score
}

/** Breaks each criterion by itself: the gate and the submission must name just that one. Then it is mended. */
export async function breakAlone(where: Where, breakers: readonly Breaker[]): Promise<void> {
  for (const breaker of breakers) {
    const { score } = where
    const { criterion } = breaker
    score.tried(criterion)
    try {
      const problem = await tried(where, breaker)
      if (problem) score.failed(criterion, problem)
      else score.refusedAlone(criterion)
    } catch (error) {
      throw new Error(`${criterion} of ${where.stage}: ${(error as Error).message}`, { cause: error })
    }
  }
}

/** Breaks and mends one; gives what was answered otherwise than it must be. */
async function tried(where: Where, breaker: Breaker): Promise<string | null> {
  await breaker.break()
  const problem = await judged(where, breaker)
  await breaker.mend()
  const mended = await askGate(where.submitter, where.project, where.stage)
  const left = sameSet(unmetIn(mended), breaker.leaves ?? [])
  return problem ?? (left ? null : `after it was mended: ${wordsOf(mended)}`)
}

/** What the server answered otherwise than it must; null where it refused just for what is broken. */
async function judged({ submitter, project, stage }: Where, { criterion, also }: Breaker): Promise<string | null> {
  const expected = [criterion, ...(also?.criteria ?? [])]
  const gate: Gate = await askGate(submitter, project, stage)
  if (gate.passed || !sameSet(unmetIn(gate), expected)) return `expected ${expected.join(', ')}; ${wordsOf(gate)}`
  const refused = await refusedFor(submitter, project, stage)
  return sameSet(refused, expected) ? null : `the submission was refused for ${refused.join(', ')}`
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}
