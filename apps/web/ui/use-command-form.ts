import { useState } from 'react'
import type { Field, Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import type { Values } from '../records/merge-edit.ts'
import { useOnce } from '../records/use-once.ts'
import { type Problem, problemOf } from '../rpc/problem.ts'
import type { CommandFormProps } from './command-form.tsx'
import { firstValues, givenValues, missingFields } from './record/form-values.ts'
import { problemsByField } from './record/problems-by-field.ts'
import { useLeaveWarning } from './use-leave-warning.ts'

type FormOptions<F extends Fields> = Pick<CommandFormProps<F>, 'fields' | 'initial' | 'onSubmit' | 'onClose'>
export type CommandFormState = ReturnType<typeof useCommandForm>

/** What a form for a command holds: values, and what is wrong with them. */
export function useCommandForm<F extends Fields>({ fields: given, initial = {}, onSubmit, onClose }: FormOptions<F>) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const fields: readonly [string, Field][] = Object.entries(given)
  const [values, setValues] = useState(() => firstValues(fields, initial as Values))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [dirty, setDirty] = useState(false)
  useLeaveWarning(dirty, { saving: busy })
  const once = useOnce<null, void>()

  const submit = (wanted: Values = values) => once(null, () => send(wanted))
  async function send(wanted: Values): Promise<void> {
    const empty = missingFields(fields, wanted)
    setValues(wanted)
    setMissing(empty)
    setProblem(null)
    if (empty.length > 0) return
    setBusy(true)
    try {
      const done = await onSubmit(givenValues(fields, wanted) as ValuesOf<F>)
      if (done === false) return
      setDirty(false)
      onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  const unfilled = fields.filter(([name]) => missing.includes(name))
  const sentences = unfilled.map(([name, field]) => [name, t('mustFill', { field: label(field.label) })])
  return {
    ...{ values, busy, submit },
    problems: { ...(problem && problemsByField(problem)), ...Object.fromEntries(sentences) },
    refused: problem ? problem.message || t('network') : null,
    change: (name: string, value: unknown) => {
      setValues(now => ({ ...now, [name]: value }))
      setMissing(now => now.filter(one => one !== name))
      setDirty(true)
    },
  }
}
