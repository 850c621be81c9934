import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { activityKinds } from '../../entities/activity-kinds.ts'
import { salesActivity as entity } from '../../entities/sales-activity.ts'
import { ActivityKindsStrip } from './activity-kinds-strip.tsx'
import { ActivityMenu } from './activity-menu.tsx'
import { SellingList } from './selling-list.tsx'
import { sellingTexts } from './selling-texts.ts'
import type { SalesActivity } from './use-selling.ts'

const ASKED = [
  ...(['kind', 'subject', 'heldOn', 'contactId', 'whom', 'result', 'nextStep', 'nextOn', 'customerId'] as const),
]

/** What was done to sell, the latest first, and whether every kind of it was done. */
export function ActivitiesPage() {
  const t = useTexts(sellingTexts)
  const today = useToday()
  return (
    <SellingList
      entity={entity}
      here="customer/activities"
      words={{ add: t('addActivity'), none: t('noActivities'), help: t('noActivitiesHelp') }}
      sort="-heldOn"
      fields={ASKED}
      initial={{ heldOn: today }}
      above={(activities, projectId) => <ActivityKindsStrip projectId={projectId} activities={activities} />}
    >
      {activities => (
        <RowList framed steps>
          {activities.map(one => (
            <Row key={one.id} activity={one} />
          ))}
        </RowList>
      )}
    </SellingList>
  )
}

function Row({ activity }: { activity: SalesActivity }) {
  const label = useLabel()
  const { id, subject, kind, heldOn, contactId, whom, result, ownerId } = activity
  return (
    <ListRow
      href={`/sales-activities/${id}`}
      name={subject}
      tags={<StateTag>{label(activityKinds[kind])}</StateTag>}
      about={
        <>
          {contactId && <Reference type="contact" id={contactId} />}
          {contactId && whom && ' · '}
          {whom}
        </>
      }
      figures={
        <>
          <CalendarDate value={heldOn} plain />
          <Next activity={activity} />
        </>
      }
      ownerId={ownerId}
      commands={<ActivityMenu activity={activity} />}
    >
      <span>{result}</span>
    </ListRow>
  )
}

function Next({ activity: { nextStep, nextOn, nextDoneOn } }: { activity: SalesActivity }) {
  const t = useTexts(sellingTexts)
  if (!nextStep) return null
  if (nextDoneOn) return <small>{t('nextDone')}</small>
  return (
    <small>
      {t('next')} <CalendarDate value={nextOn} due plain /> {nextStep}
    </small>
  )
}
