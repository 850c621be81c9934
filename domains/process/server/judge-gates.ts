import { type Gate, type GateReport, judgeGate, type Verdict } from '@yingce/process/gate'
import type { Criterion } from '@yingce/process/playbook'
import type { SQL } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Check, GatePlace } from '../check.ts'
import { askFacts } from './ask-facts.ts'
import { findCheck } from './registry.ts'

export interface GateCall {
  readonly gate: Gate
  readonly place: GatePlace
}

/** Further questions that travel in the same statement. */
export interface Aside<T> {
  readonly facts: SQL
  readonly read: (facts: unknown) => T
}

/** Judges gates on the records as they are now: all facts of all gates in one statement. */
export async function judgeGates<T = never>(
  ctx: Context,
  calls: readonly GateCall[],
  asides: readonly Aside<T>[] = [],
): Promise<{ reports: GateReport[]; asides: T[] }> {
  const questions = calls.flatMap((call, index) =>
    call.gate.criteria.flatMap(one => questionOf(one, call.place, index) ?? []),
  )
  const facts = await askFacts(ctx, [...questions.map(one => one.facts), ...asides.map(one => one.facts)])
  const verdicts = new Map(questions.map((one, index) => [one.key, one.judge(facts[index])]))
  return {
    reports: calls.map(({ gate }, index) => judgeGate(gate, verdictsOf(gate, verdicts, index))),
    asides: asides.map((one, index) => one.read(facts[questions.length + index])),
  }
}

interface Question {
  readonly key: string
  readonly facts: SQL
  readonly judge: (facts: unknown) => Verdict
}

/** Null where the check is not there or cannot be called like this: the criterion is then not met. */
function questionOf(criterion: Criterion, place: GatePlace, index: number): Question | null {
  const check: Check | undefined = findCheck(criterion.check)
  const params = check?.params.safeParse(criterion.params)
  if (!check || !params?.success) return null
  return {
    key: keyOf(index, criterion.id),
    facts: check.facts(place, params.data),
    judge: facts => check.judge(facts, params.data, place),
  }
}

function verdictsOf(gate: Gate, verdicts: ReadonlyMap<string, Verdict>, index: number): Map<string, Verdict> {
  const known = gate.criteria.flatMap(({ id }): [string, Verdict][] => {
    const verdict = verdicts.get(keyOf(index, id))
    return verdict ? [[id, verdict]] : []
  })
  return new Map(known)
}

function keyOf(call: number, criterionId: string): string {
  return `${call} ${criterionId}`
}
