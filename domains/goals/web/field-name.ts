import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Field } from '#kernel/entity/field.ts'
import { goal } from '../entities/goal.ts'
import { goalsTexts } from './goals-texts.ts'

/** A goal's field as its reader calls it; the owner is no field of the declaration. */
export function useFieldName(): (field: string) => string {
  const t = useTexts(goalsTexts)
  const label = useLabel()
  const fields: Readonly<Record<string, Field>> = goal.fields
  return name => {
    const field = fields[name]
    return field ? label(field.label) : t('owner')
  }
}
