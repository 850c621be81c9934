import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { issue } from '../entities/issue.ts'
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
      <RowList>
        {found.data.items.map(one => (
          <ListRow
            key={one.id}
            href={`/issues/${one.id}`}
            name={one.title}
            tags={<StateTag tone={toneOfOption(one.state)}>{label(issue.fields.state.options[one.state])}</StateTag>}
            days={<CalendarDate value={one.dueOn} due={one.state === 'open'} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
