import type { Verdict } from '@yingce/process/gate'
import type { SQL } from 'drizzle-orm'
import type { z } from 'zod'
import type { Label } from '#kernel/entity/field.ts'

/** Where a gate is judged: only this iteration's records count. */
export interface GatePlace {
  readonly workspaceId: string
  readonly projectId: string
  readonly iteration: number
  readonly stageId: string
  /** The day of the judgement, where the workspace is. */
  readonly today: string
  readonly project: { readonly start: string; readonly finish: string }
}

export interface ParamWords {
  readonly label?: Label
  readonly options?: Readonly<Record<string, Label>>
}

/**
 * A named check that playbooks call in their gates. Its facts are one scalar sub-select, so that all facts of a gate
 * come in one statement; its judgement is pure.
 */
export interface Check<P = unknown, F = unknown> {
  /** 'goals.complete' */
  readonly name: string
  /** What it asks, for a gate's panel; {params} are filled in. */
  readonly label: Label
  /**
   * The sentences behind the codes that its verdicts give in `note` and `missing[].why`; {params} are filled in. What
   * is missing and is no record may have a code as its label, with its words here.
   */
  readonly notes?: Readonly<Record<string, Label>>
  readonly params: z.ZodType<P>
  /** What its parameters and their choices are called in a form, where the parameter's name alone does not say it. */
  readonly words?: Readonly<Record<string, ParamWords>>
  /** The ids of stages that its parameters name: the playbook must have them. */
  readonly stages?: (params: P) => readonly string[]
  /** True where two calls in one gate can never hold together. */
  readonly excludes?: (one: P, other: P) => boolean
  /** The record types that it reads. */
  readonly reads: readonly string[]
  /** An SQL expression that gives one JSON value: the facts. */
  readonly facts: (place: GatePlace, params: P) => SQL
  readonly judge: (facts: F, params: P, place: GatePlace) => Verdict
}

/** Declares a check; facts and parameters are typed by it alone. */
export function defineCheck<P, F>(check: Check<P, F>): Check {
  return check as unknown as Check
}
