import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { ApprovalView } from '#domains/process/contract.ts'
import { requirementsTexts } from './requirements-texts.ts'

/** Whom the newest version waits for, and what its reviewers said. */
export function RequirementReview({ approval }: { approval: ApprovalView }) {
  const t = useTexts(requirementsTexts)
  const { waitingFor, decisions, dueOn, result } = approval
  if (waitingFor.length === 0 && decisions.length === 0) return null
  return (
    <Section title={t('review')}>
      <RowList>
        {result === 'pending' &&
          waitingFor.map(personId => (
            <ListRow
              key={personId}
              name={<Person id={personId} />}
              tags={<StateTag tone="attention">{t('waitsFor')}</StateTag>}
              days={dueOn && <CalendarDate value={dueOn} due />}
            />
          ))}
        {decisions.map(({ personId, kind, comment, at }) => (
          <ListRow
            key={`${personId} ${at}`}
            name={<Person id={personId} />}
            tags={
              <StateTag tone={kind === 'approve' ? 'passed' : 'attention'}>
                {t(kind === 'approve' ? 'passed' : 'returned')}
              </StateTag>
            }
            about={<Moment value={at} />}
          >
            {comment && <p>{comment}</p>}
          </ListRow>
        ))}
      </RowList>
    </Section>
  )
}
