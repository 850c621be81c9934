import { ListValue } from './list-value.tsx'
import { type FieldValueProps, isNothing, SimpleValue } from './simple-value.tsx'

/** Any value of a record as people read it. */
export function FieldValue({ field, ...props }: FieldValueProps) {
  const { value, currency, compact = false, within } = props
  if (field.kind !== 'list') return <SimpleValue {...props} field={field} />
  const rows = isNothing(value) ? [] : (value as Record<string, unknown>[])
  return <ListValue field={field} rows={rows} currency={currency} compact={compact} within={within} />
}
