import { ORPCError } from '@orpc/client'
import { fillText, placesOf } from '@yingce/process/label'
import type { Label } from '../entity/field.ts'

/** What the product can refuse: a status of HTTP and a sentence in both languages, with {params} in it. */
export interface Refusal extends Label {
  readonly status: number
}
export type Refusals = Readonly<Record<string, Refusal>>

/** Declares a domain's refusals; the codes stay literal types. */
export function defineRefusals<const R extends Refusals>(refusals: R): R {
  return refusals
}

export type RefusalParams = Readonly<Record<string, string | number | null | undefined>>
export interface RefusalDetails {
  /** The field of the input that is meant. */
  field?: string
  /** The record as it is now, where an edit came too late. */
  current?: unknown
  /** More about it, for programs: failed criteria, rows. */
  details?: unknown
}

/** What a refusal carries to the one who asked; `message` is put into words at the edge. */
export interface RefusalData extends RefusalDetails {
  code: string
  params: RefusalParams
}

/** Makes the error that tells a person why something is refused. Throw it. */
export function refusal<R extends Refusals>(
  refusals: R,
  code: keyof R & string,
  params: RefusalParams = {},
  details: RefusalDetails = {},
): ORPCError<string, RefusalData> {
  const known = refusals[code] as Refusal
  return new ORPCError(code, { status: known.status, message: code, data: { code, params, ...details } })
}

/** Fills {names} of a sentence, and words that go by a number: {count|day|days}. What is not given is left out. */
export function fillIn(sentence: string, params: RefusalParams): string {
  const empty = Object.fromEntries(placesOf(sentence).map(name => [name, '']))
  return fillText(sentence, { ...empty, ...params })
}
