import { useRef, useState } from 'react'
import { type Declaration, isInProject, type NewRecord, type RecordOf } from '#kernel/entity/entity.ts'
import { type Draft, dropDraft, keepDraft, readDraft } from '../../records/drafts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { useOnce } from '../../records/use-once.ts'
import { useCreateRecord } from '../../records/use-record-changes.ts'
import { useSaveRecord } from '../../records/use-save-record.ts'
import { problemOf } from '../../rpc/problem.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { useLeaveWarning } from '../use-leave-warning.ts'
import { changedValues, firstValues, formFields, givenValues } from './form-values.ts'
import type { RecordFormProps } from './record-form.tsx'
import { useProblems } from './use-problems.ts'

/** What a form holds: values, what is wrong with them, the draft on this device, and how saving goes. */
export function useRecordForm<D extends Declaration>(props: RecordFormProps<D>) {
  const { entity, record, projectId, initial, onSaved, onClose } = props
  const { me } = useWorkspace()
  const fields = formFields(entity, record !== undefined, props.fields)
  const [base, setBase] = useState(record)
  const [values, setValues] = useState(() => firstValues(fields, (record ?? initial ?? {}) as Values))
  // A change may come late, from a form that was opened on the way: it must not undo what happened meanwhile.
  const latest = useRef(values)
  const [dirty, setDirty] = useState(false)
  const draft = useDraft<RecordOf<D>>(entity, record?.id ?? projectId)
  const done = (saved: RecordOf<D>) => {
    draft.drop()
    setDirty(false)
    onSaved?.(saved)
    onClose()
  }
  const words = useProblems(fields)
  const save = useSaveRecord(entity, { onSaved: done, onRefused: words.refuse })
  const create = useCreateRecord(entity)
  const busy = create.isPending || save.state.kind === 'saving'
  useLeaveWarning(dirty, { saving: busy })
  const once = useOnce<null, void>()

  function change(name: string, value: unknown): void {
    setAll({ ...latest.current, [name]: value })
    draft.keep({ values: latest.current, base: base ?? null })
    words.forget(name)
  }

  function setAll(next: Values): void {
    latest.current = next
    setValues(next)
    setDirty(true)
  }

  async function send(): Promise<void> {
    if (!words.check(values)) return
    const given = givenValues(fields, values)
    const changed = base ? changedValues(given, base as Values) : given
    if (base && Object.keys(changed).length === 0) return onClose()
    if (base) return void (await save.save(base, changed))
    try {
      const place = isInProject(entity) ? { projectId } : {}
      done(await create.mutateAsync({ ...(initial as Values), ...given, ...place } as unknown as NewRecord<D>))
    } catch (error) {
      words.refuse(problemOf(error))
    }
  }

  return {
    fields,
    values,
    change,
    submit: () => once(null, send),
    busy,
    problems: words.problems,
    refused: words.refused,
    stale: save.stale,
    resolve: save.resolve,
    leaveStale: save.leave,
    currency: (record as { currency?: string } | undefined)?.currency ?? me.workspace.currency,
    draft: draft.found,
    takeDraft: () => {
      // It is saved on the version that the person saw when they wrote it: what others changed since is not overwritten.
      setBase(draft.found?.base ?? base)
      setAll({ ...latest.current, ...draft.found?.values })
      draft.forget()
    },
    dropDraft: draft.drop,
  }
}

function useDraft<R>(entity: Declaration, about: string | undefined) {
  const { slug, me } = useWorkspace()
  const key = [slug, me.person.id, entity.type, about ?? 'new'].join('/')
  const [found, setFound] = useState(() => readDraft<Values, R>(key))
  return {
    found,
    keep: (made: Draft<Values, R>) => keepDraft(key, made),
    forget: () => setFound(null),
    drop: () => {
      dropDraft(key)
      setFound(null)
    },
  }
}
