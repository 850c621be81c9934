import { useState } from 'react'
import type { Field } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import type { Problem } from '../../rpc/problem.ts'
import { forgetField, NOTHING_WRONG } from './form-problems.ts'
import { missingFields } from './form-values.ts'
import { problemsByField } from './problems-by-field.ts'

/** What is wrong with a form: fields that are still empty, or what the server refused. */
export function useProblems(fields: readonly [string, Field][]) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const [wrong, setWrong] = useState(NOTHING_WRONG)
  return {
    ...wrong,
    /** Is everything there that must be? */
    check(values: Values): boolean {
      const missing = new Set(missingFields(fields, values))
      const empty = fields.filter(([name]) => missing.has(name))
      const sentences = empty.map(([name, field]) => [name, t('mustFill', { field: label(field.label) })])
      setWrong({ problems: Object.fromEntries(sentences), refused: null })
      return empty.length === 0
    },
    refuse: (problem: Problem) =>
      setWrong({ problems: problemsByField(problem), refused: problem.message || t('network') }),
    /** A field that is being mended is wrong no more, as far as is known. */
    forget: (name: string) => setWrong(now => forgetField(now, name)),
  }
}
