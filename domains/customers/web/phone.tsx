import type { Column } from '#apps/web/ui/list/columns.tsx'
import type { Declaration } from '#kernel/entity/entity.ts'
import { showPhone } from '../rules/phone.ts'

/** A phone number as people read it; a phone calls it. */
export function Phone({ value }: { value: string | null | undefined }) {
  if (!value) return null
  return (
    <a href={`tel:${value}`} style={{ whiteSpace: 'nowrap' }} onClick={event => event.stopPropagation()}>
      {showPhone(value)}
    </a>
  )
}

/** The columns of a list with its phone numbers shown as people read them. */
export function withPhones<D extends Declaration>(columns: readonly Column<D>[]): Column<D>[] {
  return columns.map(column =>
    column.key === 'phone'
      ? { ...column, render: record => <Phone value={(record as { phone?: string | null }).phone} /> }
      : column,
  )
}
