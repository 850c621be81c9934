import { useState } from 'react'
import type { Fields } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { currentOf } from './known.ts'
import type { Values } from './merge-edit.ts'
import { type Overtaken, overtake } from './overtake.ts'

interface ChangeOptions<V extends Values, S extends Values> {
  /** What the form began with: the record at the version that the person saw. */
  seen: S
  /** The values of the form that are the record's own; a reason or a day of today is not. */
  own: readonly (keyof V & string)[]
  /** What the values are, where there is more to them than plain texts and numbers. */
  fields?: Fields
  send: (values: V, seen: S) => Promise<unknown>
}

/** Both changed the same: the choice of a person is waited for. */
export interface Waiting extends Overtaken {
  readonly current: Values & { readonly updatedBy?: string; readonly currency?: string }
}

/**
 * Sends what a form holds with a command, on the version that the person saw. When someone else was faster, changes of
 * other fields are laid over by themselves; for what both changed, `stale` holds both values until the person has chosen.
 */
export function useChange<V extends Values, S extends Values>({
  seen: begun,
  own,
  fields = {},
  send,
}: ChangeOptions<V, S>) {
  // Others' changes arrive while the form is open; it stays with what the person saw when it began.
  const [seen, see] = useState(begun)
  const [stale, setStale] = useState<(Waiting & { rest: V }) | null>(null)

  /** False where a person has to choose first. */
  async function submit(values: V, on: S = seen): Promise<boolean> {
    try {
      await send(values, on)
      return true
    } catch (error) {
      const current = currentOf(error)
      if (!current) throw error
      see(current as unknown as S)
      const met = overtake(on, Object.fromEntries(own.map(name => [name, values[name]])), current, fields)
      const next = { ...values, ...met.values }
      if (met.conflicts.length === 0) return submit(next, current as unknown as S)
      setStale({ ...met, current, rest: next })
      return false
    }
  }

  /** What is to be sent after the choice; null where nothing of mine is left. */
  function choose(chosen: Values): V | null {
    if (!stale) return null
    setStale(null)
    const next = { ...stale.rest, ...chosen }
    const mine = Object.keys(next).some(
      name => !own.includes(name) || !isSame(next[name as keyof V & string], stale.current[name], fields[name]),
    )
    return mine ? next : null
  }

  return { seen, stale, submit, choose, leave: () => setStale(null) }
}
