import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { satisfaction as entity } from '../entities/satisfaction.ts'
import type { SatisfactionSummary } from '../satisfaction-summary.ts'
import styles from './service.module.css'
import { serviceTexts } from './service-texts.ts'
import { type Satisfaction, useBarred } from './use-service.ts'

const ASKED = ['askedWhom', 'askedOn', 'how', 'scale', 'score', 'words'] as const
/** As many as are read at a glance; the rest is in the list over all projects. */
const SHOWN = 10

interface SatisfactionPanelProps {
  projectId: string
  answers: readonly Satisfaction[]
  summary: SatisfactionSummary
}

/** How satisfied the customer is: the figures, and the answers that they come from. */
export function SatisfactionPanel({ projectId, answers, summary }: SatisfactionPanelProps) {
  const t = useTexts(serviceTexts)
  const label = useLabel()
  const today = useToday()
  const barred = useBarred(projectId)
  const [asking, setAsking] = useState(false)
  const add = (
    <ActionButton reason={barred} onClick={() => setAsking(true)}>
      {t('measure')}
    </ActionButton>
  )
  return (
    <Section title={t('satisfaction')} aside={add}>
      {answers.length === 0 && <p className={styles.lone}>{t('notMeasured')}</p>}
      {answers.length > 0 && (
        <>
          <dl className={styles.figures}>
            <Figure
              name={t('average')}
              value={summary.five.average}
              note={t('ofFive', { count: summary.five.count })}
            />
            <Figure
              name={t('nps')}
              value={summary.ten.nps === null ? null : String(summary.ten.nps)}
              note={t('ofTen', { count: summary.ten.count })}
            />
          </dl>
          <RowList>
            {answers.slice(0, SHOWN).map(({ id, askedWhom, askedOn, how, scale, score, words }) => (
              <ListRow
                key={id}
                href={`/satisfactions/${id}`}
                name={askedWhom}
                tags={<strong>{t(scale === 'five' ? 'scoreFive' : 'scoreTen', { score })}</strong>}
                about={[label(entity.fields.how.options[how]), words].filter(Boolean).join(' · ')}
                days={<CalendarDate value={askedOn} plain />}
              />
            ))}
          </RowList>
        </>
      )}
      <RecordForm
        entity={entity}
        open={asking}
        projectId={projectId}
        initial={{ askedOn: today, how: 'phone', scale: 'five' }}
        fields={ASKED}
        onClose={() => setAsking(false)}
      />
    </Section>
  )
}

function Figure({ name, value, note }: { name: string; value: string | null; note: string }) {
  if (value === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> <small>{note}</small>
      </dd>
    </div>
  )
}
