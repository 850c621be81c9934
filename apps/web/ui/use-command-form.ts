import { useState } from 'react'
import type { Field, Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { isSame, type Values } from '../records/merge-edit.ts'
import { isStale, type Problem, problemOf } from '../rpc/problem.ts'
import type { CommandFormProps } from './command-form.tsx'
import { firstValues, givenValues, missingFields } from './record/form-values.ts'
import { problemsByField } from './record/problems-by-field.ts'
import { useLeaveWarning } from './use-leave-warning.ts'

/** The record as somebody else has just made it. */
type Current = Values & { version?: number }

/** What a form for a command holds: values, what is wrong with them, and what somebody else has made of the record. */
export function useCommandForm<F extends Fields>({
  fields: given,
  initial = {},
  onSubmit,
  onClose,
}: CommandFormProps<F>) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const fields: readonly [string, Field][] = Object.entries(given)
  // Others' changes arrive while the form is open; it stays with the version that the person saw when it began.
  const [base] = useState(initial as Current)
  const [values, setValues] = useState(() => firstValues(fields, initial as Values))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [dirty, setDirty] = useState(false)
  useLeaveWarning(dirty)

  async function submit(version = base.version): Promise<void> {
    const empty = missingFields(fields, values)
    setMissing(empty)
    setProblem(null)
    if (empty.length > 0) return
    setBusy(true)
    try {
      await onSubmit(givenValues(fields, values) as ValuesOf<F>, version)
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
  const current = problem && isStale(problem) ? ((problem.current as Current | undefined) ?? null) : null
  return {
    ...{ values, busy, current },
    submit: () => submit(),
    problems: { ...(problem && problemsByField(problem)), ...Object.fromEntries(sentences) },
    refused: problem && !current ? problem.message || t('network') : null,
    /** Fields of the record that both have changed. */
    differing: fields.filter(
      ([name]) => current && name in current && !isSame(givenValues(fields, values)[name], current[name]),
    ),
    keepMine: () => submit(current?.version),
    change: (name: string, value: unknown) => {
      setValues(now => ({ ...now, [name]: value }))
      setMissing(now => now.filter(one => one !== name))
      setDirty(true)
    },
  }
}
