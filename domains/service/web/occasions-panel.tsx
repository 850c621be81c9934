import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { customerEvent } from '../entities/customer-event.ts'
import { customerTraining } from '../entities/customer-training.ts'
import { nameOf, type Occasion, OccasionMenu } from './occasion-menu.tsx'
import styles from './service.module.css'
import { serviceTexts } from './service-texts.ts'
import { type CustomerEvent, type CustomerTraining, useBarred } from './use-service.ts'

const EVENT = ['name', 'kind', 'plannedOn', 'guests'] as const
const TRAINING = ['topic', 'trainer', 'plannedOn', 'guests'] as const

interface OccasionsPanelProps {
  projectId: string
  events: readonly CustomerEvent[]
  trainings: readonly CustomerTraining[]
}

/** What the customer is invited to and trained in, by the day. */
export function OccasionsPanel({ projectId, events, trainings }: OccasionsPanelProps) {
  const t = useTexts(serviceTexts)
  const barred = useBarred(projectId)
  const [adding, setAdding] = useState<'event' | 'training' | null>(null)
  const all: Occasion[] = [
    ...events.map(record => ({ kind: 'event' as const, record })),
    ...trainings.map(record => ({ kind: 'training' as const, record })),
  ]
  const add = (
    <span className={styles.buttons}>
      <ActionButton reason={barred} onClick={() => setAdding('event')}>
        {t('addEvent')}
      </ActionButton>
      <ActionButton reason={barred} onClick={() => setAdding('training')}>
        {t('addTraining')}
      </ActionButton>
    </span>
  )
  const shared = { projectId, onClose: () => setAdding(null) }
  return (
    <Section title={t('occasions')} aside={all.length > 0 && add}>
      {all.length === 0 && (
        <EmptyState of="customer_event" title={t('noOccasions')} help={t('noOccasionsHelp')} action={add} />
      )}
      {all.length > 0 && (
        <RowList steps>
          {all
            .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
            .map(occasion => (
              <Row key={occasion.record.id} occasion={occasion} />
            ))}
        </RowList>
      )}
      <RecordForm entity={customerEvent} open={adding === 'event'} fields={EVENT} {...shared} />
      <RecordForm entity={customerTraining} open={adding === 'training'} fields={TRAINING} {...shared} />
    </Section>
  )
}

function dayOf({ record: { heldOn, plannedOn } }: Occasion): string {
  return heldOn ?? plannedOn
}

function Row({ occasion }: { occasion: Occasion }) {
  const t = useTexts(serviceTexts)
  const label = useLabel()
  const { kind, record } = occasion
  const { id, state, outcome, cancelReason, guests, ownerId } = record
  const path = kind === 'event' ? customerEvent.path : customerTraining.path
  const what = kind === 'event' ? label(customerEvent.fields.kind.options[record.kind]) : t('training')
  return (
    <ListRow
      href={`/${path}/${id}`}
      name={nameOf(occasion)}
      tags={<StateTag tone={toneOfOption(state)}>{label(customerEvent.fields.state.options[state])}</StateTag>}
      about={[what, outcome ?? cancelReason ?? guests].filter(Boolean).join(' · ')}
      days={<CalendarDate value={dayOf(occasion)} due={state === 'planned'} plain />}
      ownerId={ownerId}
      commands={<OccasionMenu occasion={occasion} />}
    />
  )
}
