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

const WIDTHS: Readonly<Record<string, number>> = {
  phone: 176,
  company: 180,
  customerId: 180,
  email: 180,
  createdAt: 160,
}

/** The columns of a list with its phone numbers shown as people read them, and room for names. */
export function withPhones<D extends Declaration>(columns: readonly Column<D>[]): Column<D>[] {
  return columns.map(column => ({
    ...column,
    width: WIDTHS[column.key] ?? column.width,
    render: column.key === 'phone' ? phoneOf : column.render,
  }))
}

function phoneOf(record: unknown) {
  return <Phone value={(record as { phone?: string | null }).phone} />
}
