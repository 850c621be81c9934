import type { HistoryEntry } from '#kernel/contract/history.ts'

/** The note of an entry, unless a change that is shown says the same: a command's reason is often a field of the record. */
export function untoldNote({ note }: Pick<HistoryEntry, 'note'>, shown: HistoryEntry['changes']): string | null {
  return Object.values(shown).some(([, to]) => to === note) ? null : note
}
