import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { lead } from '../entities/lead.ts'
import styles from './customers.module.css'
import { customersTexts } from './customers-texts.ts'

/** The leads that a customer grew out of; nothing where there are none. */
export function LeadsPanel({ customerId }: { customerId: string }) {
  const t = useTexts(customersTexts)
  const found = useRecords(lead, { filter: [{ field: 'customerId', is: 'eq', value: customerId }], limit: 20 })
  const leads = found.data?.items ?? []
  if (leads.length === 0) return null
  return (
    <Section title={t('fromLeads')}>
      <ul className={styles.lines}>
        {leads.map(one => (
          <li key={one.id} className={styles.line}>
            <To href={`/leads/${one.id}`}>{one.name}</To>
            <span className={styles.soft}>
              {[one.source, one.channel, one.campaignName].filter(part => part).join(' · ')}
            </span>
            {one.convertedOn && <CalendarDate value={one.convertedOn} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
