import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { visit as entity } from '../../entities/visit.ts'
import { sellingTexts } from './selling-texts.ts'
import type { Visit } from './use-selling.ts'
import { VisitMenu } from './visit-menu.tsx'

const TONES: Readonly<Record<Visit['state'], Tone>> = { planned: 'active', done: 'passed', cancelled: 'neutral' }

interface VisitRowProps {
  visit: Visit
  /** Says which customer and project it is of: where visits of several are listed. */
  placed?: boolean
}

/** One visit of a list: what for, when and where, with whom; afterwards how much they want it and what is next. */
export function VisitRow({ visit, placed = false }: VisitRowProps) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const { id, purpose, state, intention, visitOn, visitAt, doneOn, checkedInAt, checkedInPlace, cancelReason } = visit
  return (
    <ListRow
      href={`/visits/${id}`}
      name={purpose}
      tags={
        <>
          <StateTag tone={TONES[state]}>{label(entity.fields.state.options[state])}</StateTag>
          {state === 'done' && intention && <StateTag>{label(entity.fields.intention.options[intention])}</StateTag>}
          {state === 'planned' && checkedInAt && (
            <StateTag tone="passed" wraps>
              {t('checkedIn', { place: checkedInPlace ?? '' })}
            </StateTag>
          )}
        </>
      }
      about={<About visit={visit} placed={placed} />}
      figures={
        <>
          <span>
            <CalendarDate value={doneOn ?? visitOn} due={state === 'planned'} plain /> {state === 'planned' && visitAt}
          </span>
          {state === 'done' && <Next visit={visit} />}
          {cancelReason && state === 'cancelled' && <small>{cancelReason}</small>}
        </>
      }
      ownerId={visit.ownerId}
      commands={<VisitMenu visit={visit} />}
    />
  )
}

function About({ visit, placed }: { visit: Visit; placed: boolean }) {
  const { customerId, projectId, place, contactId, whom } = visit
  return (
    <>
      {placed && customerId && (
        <>
          <Reference type="customer" id={customerId} /> · <Reference type="project" id={projectId} />
          {(contactId || whom || place) && ' · '}
        </>
      )}
      {contactId && <Reference type="contact" id={contactId} />}
      {contactId && whom && ' · '}
      {whom}
      {(contactId || whom) && place && ' · '}
      {place}
    </>
  )
}

function Next({ visit: { nextStep, nextOn, nextDoneOn } }: { visit: Visit }) {
  const t = useTexts(sellingTexts)
  if (nextDoneOn) return <small>{t('nextDone')}</small>
  return (
    <small>
      {t('next')} <CalendarDate value={nextOn} due plain /> {nextStep}
    </small>
  )
}
