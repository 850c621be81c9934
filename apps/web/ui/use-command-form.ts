import { useState } from 'react'
import type { Field, Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import type { Values } from '../records/merge-edit.ts'
import { useOnce } from '../records/use-once.ts'
import { problemOf } from '../rpc/problem.ts'
import type { CommandFormProps } from './command-form.tsx'
import { firstValues, givenValues } from './record/form-values.ts'
import { useProblems } from './record/use-problems.ts'
import { useLeaveWarning } from './use-leave-warning.ts'

type FormOptions<F extends Fields> = Pick<CommandFormProps<F>, 'fields' | 'initial' | 'onSubmit' | 'onClose'>
export type CommandFormState = ReturnType<typeof useCommandForm>

/** What a form for a command holds: values, and what is wrong with them. */
export function useCommandForm<F extends Fields>({ fields: given, initial = {}, onSubmit, onClose }: FormOptions<F>) {
  const fields: readonly [string, Field][] = Object.entries(given)
  const [values, setValues] = useState(() => firstValues(fields, initial as Values))
  const words = useProblems(fields)
  const [busy, setBusy] = useState(false)
  const [dirty, setDirty] = useState(false)
  useLeaveWarning(dirty, { saving: busy })
  const once = useOnce<null, void>()

  const submit = (wanted: Values = values) => once(null, () => send(wanted))
  async function send(wanted: Values): Promise<void> {
    setValues(wanted)
    if (!words.check(wanted)) return
    setBusy(true)
    try {
      const done = await onSubmit(givenValues(fields, wanted) as ValuesOf<F>)
      if (done === false) return
      setDirty(false)
      onClose()
    } catch (error) {
      words.refuse(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    ...{ values, busy, submit },
    problems: words.problems,
    refused: words.refused,
    change: (name: string, value: unknown) => {
      setValues(now => ({ ...now, [name]: value }))
      words.forget(name)
      setDirty(true)
    },
  }
}
