import type { Declaration } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { FieldValue } from '../fields/field-value.tsx'
import styles from './record-history.module.css'

interface FieldChangeProps {
  entity: Declaration
  name: string
  from: unknown
  to: unknown
  /** Puts a value into words where it is a code that means nothing to people. */
  wordOf?: ((field: string, value: unknown) => string | undefined) | undefined
}

/** One field of a record, before and after. */
export function FieldChange({ entity, name, from, to, wordOf }: FieldChangeProps) {
  const label = useLabel()
  const field = entity.fields[name]
  if (!field) return null
  return (
    <p className={styles.change}>
      <span className={styles.field}>{label(field.label)}</span>{' '}
      {wordOf?.(name, from) ?? <FieldValue name={name} field={field} value={from} compact />}
      {' → '}
      {wordOf?.(name, to) ?? <FieldValue name={name} field={field} value={to} compact />}
    </p>
  )
}
