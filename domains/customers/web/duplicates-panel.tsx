import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import styles from './customers.module.css'
import { customersTexts } from './customers-texts.ts'

interface DuplicatesPanelProps {
  record: { id: string; name: string; phone: string | null; email: string | null; uscc?: string | null }
  /** A firm is compared by its name too; people only by number and address. */
  byName?: boolean
}
const PATH = { customer: 'customers', contact: 'contacts', lead: 'leads' }

/** Who may be the same as this record, and what looks wrong in its code; nothing where all is well. */
export function DuplicatesPanel({ record, byName = false }: DuplicatesPanelProps) {
  const t = useTexts(customersTexts)
  const { api } = useWorkspace()
  const { id, name, phone, email, uscc } = record
  const input = { exceptId: id, phone, email, uscc, ...(byName && { name }) }
  const found = useQuery(
    api.customers.duplicates.queryOptions({ input, meta: { reads: ['customer', 'contact', 'lead'] } }),
  )
  const { duplicates = [], warnings = [] } = found.data ?? {}
  if (duplicates.length + warnings.length === 0) return null
  return (
    <Section title={t('duplicates')}>
      <ul className={styles.lines}>
        {warnings.map(({ code, message }) => (
          <li key={code} className={styles.warning}>
            {message}
          </li>
        ))}
        {duplicates.map(one => (
          <li key={one.id} className={styles.line}>
            <To href={`/${PATH[one.type]}/${one.id}`}>{one.name}</To>
            <span className={styles.soft}>{t('sameBy', { signs: one.by.map(sign => t(sign)).join(' / ') })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
