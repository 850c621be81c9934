import { useEffect, useRef, useState } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { dropDraft, keepDraft, readDraft } from '../../records/drafts.ts'
import { isSame } from '../../records/is-same.ts'
import type { Values } from '../../records/merge-edit.ts'
import { type AsRead, useSaveRecord } from '../../records/use-save-record.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { useLeaveWarning } from '../use-leave-warning.ts'
import { given } from './form-values.ts'

const SAVED_SHOWN_MS = 4_000

export type FactEdit = Pick<ReturnType<typeof useFactEdit>, 'value' | 'state' | 'change' | 'commit' | 'cancel'>

export interface FactOf<D extends Declaration> {
  record: RecordOf<D>
  name: string
  field: Field
  /** How the record is read, where not as it is kept; what others save meanwhile is read in the same way. */
  asRead?: AsRead<D>
}

/** The editing of one field in place: on the version that was seen when it began; what fails to save stays as a draft. */
export function useFactEdit<D extends Declaration>(entity: D, { record, name, field, asRead }: FactOf<D>) {
  const { slug, me } = useWorkspace()
  const key = [slug, me.person.id, entity.type, record.id, name].join('/')
  const now = (record as Values)[name]
  const [base, setBase] = useState<RecordOf<D> | null>(null)
  const [value, setValue] = useState<unknown>(null)
  const [comparing, setComparing] = useState(false)
  // The Enter that chooses a day also asks to be done with the field; state that is drawn comes too late for it.
  const sending = useRef(false)
  const { state, stale, save, resolve, reset, leave } = useSaveRecord(entity, { onSaved: end, asRead })
  const unsaved = base !== null && !isSame(value, (base as Values)[name])
  useLeaveWarning(unsaved, { saving: state.kind === 'saving', inPlace: true })
  useFading(state.kind === 'saved', reset)

  function begin(): void {
    // A draft is laid over what the person saw when they wrote it, not over what others have made of it since.
    const draft = readDraft<unknown, RecordOf<D>>(key)
    setBase(draft?.base ?? record)
    setValue(draft ? draft.values : now)
    reset()
  }
  function end(): void {
    dropDraft(key)
    setBase(null)
    setComparing(false)
  }
  function cancel(): void {
    end()
    leave()
    reset()
  }
  /** What is being mended is wrong no more, and is sent like anything else that was written. */
  function change(next: unknown): void {
    setValue(next)
    if (state.kind === 'failed') reset()
  }
  async function commit(next: unknown = value): Promise<void> {
    if (!base || sending.current) return
    const wanted = given(field, next)
    if (isSame(wanted, (base as Values)[name])) return cancel()
    keepDraft(key, { values: wanted, base })
    sending.current = true
    const saved = await save(base, { [name]: wanted })
    sending.current = false
    if (!saved) setComparing(true)
  }
  return {
    open: base !== null,
    shown: base === null ? now : value,
    value,
    state,
    stale,
    comparing,
    begin,
    cancel,
    resolve,
    change,
    commit: (next?: unknown) => void commit(next),
    compare: () => setComparing(true),
    close: () => setComparing(false),
  }
}

/** 'Saved' is said for a while and then no longer; the time runs from the end of saving. */
function useFading(saved: boolean, reset: () => void): void {
  useEffect(() => {
    if (!saved) return
    const timer = window.setTimeout(reset, SAVED_SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [saved])
}
