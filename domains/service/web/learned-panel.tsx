import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { serviceTexts } from './service-texts.ts'
import { type Revisit, useBarred } from './use-service.ts'

interface LearnedPanelProps {
  projectId: string
  revisits: readonly Revisit[]
  onTakeUp: (feedback: string) => void
}

/** What the revisits have told of: how the product is used, what the customer says; feedback is taken up from here. */
export function LearnedPanel({ projectId, revisits, onTakeUp }: LearnedPanelProps) {
  const t = useTexts(serviceTexts)
  const barred = useBarred(projectId)
  const done = revisits.filter(one => one.state === 'done').toReversed()
  if (done.length === 0) return null
  return (
    <Section title={t('learned')} aside={done.length}>
      <RowList steps>
        {done.map(({ id, spokenWith, usage, feedback, doneOn, ownerId }) => (
          <ListRow
            key={id}
            href={`/revisits/${id}`}
            name={spokenWith}
            about={usage}
            days={<CalendarDate value={doneOn} plain />}
            ownerId={ownerId}
            commands={
              feedback &&
              !barred && (
                <Button onClick={() => onTakeUp(feedback)}>
                  {t('takeUp')}
                  <span className="visually-hidden"> · {feedback}</span>
                </Button>
              )
            }
          >
            {feedback}
          </ListRow>
        ))}
      </RowList>
    </Section>
  )
}
