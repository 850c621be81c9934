import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { issue } from '../entities/issue.ts'
import styles from './risk.module.css'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

/** The issues that a risk has become, each time that it occurred. */
export function RiskIssues({ risk }: { risk: Risk }) {
  const t = useTexts(riskTexts)
  const label = useLabel()
  const filter = [{ field: 'riskId', is: 'eq' as const, value: risk.id }]
  const found = useRecords(issue, { project: risk.projectId, filter, sort: '-id' })
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />
  if (!found.data?.items.length) return null
  return (
    <Section title={t('becameIssues')}>
      <ul>
        {found.data.items.map(one => (
          <li key={one.id} className={styles.pair}>
            <p className={styles.name}>
              <To href={`/issues/${one.id}`}>{one.title}</To>
              <StateTag tone={toneOfOption(one.state)}>{label(issue.fields.state.options[one.state])}</StateTag>
            </p>
            <CalendarDate value={one.dueOn} due={one.state === 'open'} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
