import { useState } from 'react'
import type { Declaration, RecordChange, RecordOf } from '#kernel/entity/entity.ts'
import { isStale, type Problem, problemOf } from '../rpc/problem.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import type { Saving } from '../ui/save-state.tsx'
import { recordCalls } from './calls.ts'
import { type Conflict, mergeEdit, type Values } from './merge-edit.ts'
import { useMutationOnce } from './use-mutation-once.ts'
import { useOnce } from './use-once.ts'
import { useAfterChange } from './use-record-changes.ts'

/** Two people changed the same fields: what is mine alone is kept in `set`, the rest waits for a choice. */
export interface StaleEdit<D extends Declaration> {
  readonly base: RecordOf<D>
  readonly current: RecordOf<D>
  readonly set: Values
  readonly conflicts: readonly Conflict[]
}

interface SaveOptions<D extends Declaration> {
  readonly onSaved?: (record: RecordOf<D>) => void
  readonly onRefused?: (problem: Problem) => void
  readonly asRead?: AsRead<D> | undefined
}

/** Gives a record's texts in the reader's language. */
export type AsRead<D extends Declaration> = (kept: RecordOf<D>) => RecordOf<D>

/**
 * Saves edits of one record on the version that the person saw. When someone else was faster, changes of other fields
 * are laid over by themselves; for fields that both changed, `stale` holds both values until the person has chosen.
 * What is edited as it is read is also compared so: words in the reader's language are no change.
 */
export function useSaveRecord<D extends Declaration>(
  entity: D,
  { onSaved, onRefused, asRead = asKept }: SaveOptions<D> = {},
) {
  const update = useUpdateRecord(entity)
  const [state, setState] = useState<Saving>({ kind: 'idle' })
  const [stale, setStale] = useState<StaleEdit<D> | null>(null)

  const once = useOnce<readonly [RecordOf<D>, Values], boolean>()
  const save = (base: RecordOf<D>, set: Values) => once([base, set], () => send(base, set))

  async function send(base: RecordOf<D>, set: Values): Promise<boolean> {
    setState({ kind: 'saving' })
    try {
      const saved = await update.mutateAsync({ id: base.id, version: base.version, set: set as RecordChange<D> })
      setState({ kind: 'saved' })
      setStale(null)
      onSaved?.(saved)
      return true
    } catch (error) {
      const problem = problemOf(error)
      if (isStale(problem) && problem.current) return meet(asRead(base), set, asRead(problem.current as RecordOf<D>))
      setState({ kind: 'failed', problem })
      onRefused?.(problem)
      return false
    }
  }

  async function meet(base: RecordOf<D>, set: Values, current: RecordOf<D>): Promise<boolean> {
    const merged = mergeEdit(base as Values, set, current as Values, entity.fields)
    if (merged.conflicts.length === 0 && Object.keys(merged.set).length > 0) return send(current, merged.set)
    if (merged.conflicts.length === 0) {
      setState({ kind: 'saved' })
      onSaved?.(current)
      return true
    }
    setStale({ base, current, ...merged })
    setState({ kind: 'stale', problem: STALE })
    return false
  }

  /** Saves what the person chose for each field: theirs need no saving. */
  async function resolve(chosen: Values): Promise<boolean> {
    if (!stale) return true
    const set = { ...stale.set, ...chosen }
    if (Object.keys(set).length > 0) return save(stale.current, set)
    onSaved?.(stale.current)
    setStale(null)
    setState({ kind: 'idle' })
    return true
  }

  return { state, stale, save, resolve, reset: () => setState({ kind: 'idle' }), leave: () => setStale(null) }
}

export function asKept<R>(record: R): R {
  return record
}

const STALE = { code: 'record.stale', status: 412, message: '', params: {}, problems: [] }

/** Only saving may change a record: whoever does it elsewhere forgets those who were faster. */
function useUpdateRecord<D extends Declaration>(entity: D) {
  const { client } = useWorkspace()
  const done = useAfterChange(entity)
  return useMutationOnce({
    mutationFn: (input: { id: string; version: number; set: RecordChange<D> }) =>
      recordCalls(client, entity).update(input),
    onSuccess: done,
  })
}
