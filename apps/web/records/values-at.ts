import type { HistoryEntry } from '#kernel/contract/history.ts'
import type { Values } from './merge-edit.ts'

/** What a record's fields held at one of its versions, as far as its history tells; the newest entry comes first. */
export function valuesAt(history: readonly HistoryEntry[], version: number): Values {
  const values: Record<string, unknown> = {}
  for (const entry of history)
    for (const [name, [before, after]] of Object.entries(entry.changes))
      if (entry.version > version) values[name] = before
      else if (!(name in values)) values[name] = after
  return values
}
