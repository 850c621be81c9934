import type { Locale } from '../error/locale.ts'
import { type Refusals, refusal } from '../error/refusal.ts'
import type { Declaration, RecordOf } from './entity.ts'
import type { Label } from './field.ts'
import { inSentence } from './in-sentence.ts'

type StateOf<D extends Declaration> = RecordOf<D> extends { readonly state: infer S } ? S : never

/** Refuses what a command (its verb) would do to a record that is in none of the states. */
export type StateGuard<D extends Declaration> = (
  ctx: { readonly locale: Locale },
  record: RecordOf<D>,
  allowed: readonly StateOf<D>[],
  verb: Label,
) => void

/** The guard of a record type; its refusal has the record's title under the name of that field, {state} and {verb}. */
export function stateGuard<D extends Declaration, R extends Refusals>(
  entity: D,
  refusals: R,
  code: keyof R & string,
): StateGuard<D> {
  const { title, fields } = entity
  const options = fields.state?.kind === 'choice' ? fields.state.options : {}
  return ({ locale }, record, allowed, verb) => {
    const values = record as Readonly<Record<string, unknown>>
    const now = String(values.state)
    if (allowed.some(state => state === now)) return
    const state = inSentence(options[now] ?? { zh: now, en: now }, locale)
    throw refusal(refusals, code, { [title]: String(values[title] ?? ''), state, verb: verb[locale] })
  }
}
