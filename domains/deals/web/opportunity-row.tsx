import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { isOpen } from '../rules/stages.ts'
import { opportunitiesTexts } from './opportunities-texts.ts'
import { OpportunityMenu } from './opportunity-menu.tsx'
import type { Opportunity } from './use-opportunities.ts'

/** An opportunity in the list: for whom, how much, until when, and what is done next; settled, why. */
export function OpportunityRow({ one }: { one: Opportunity }) {
  const t = useTexts(opportunitiesTexts)
  const open = isOpen(one.state)
  return (
    <ListRow
      href={`/opportunities/${one.id}`}
      name={one.name}
      about={one.customerId ? <Reference type="customer" id={one.customerId} /> : one.customerName}
      figures={<Money value={one.amount} currency={one.currency} unit />}
      days={
        open ? (
          one.closeOn && (
            <>
              <small>{t('expected')}</small>
              <CalendarDate value={one.closeOn} due />
            </>
          )
        ) : (
          <CalendarDate value={one.settledOn} plain />
        )
      }
      ownerId={one.ownerId}
      commands={<OpportunityMenu opportunity={one} />}
    >
      {open ? <Next one={one} /> : <Outcome one={one} />}
    </ListRow>
  )
}

function Next({ one: { nextStep, nextStepOn } }: { one: Opportunity }) {
  const t = useTexts(opportunitiesTexts)
  if (!nextStep) return null
  return (
    <small>
      {t('nextStep', { step: nextStep })} {nextStepOn && <CalendarDate value={nextStepOn} due />}
    </small>
  )
}

function Outcome({ one: { outcomeReason, lostTo } }: { one: Opportunity }) {
  const t = useTexts(opportunitiesTexts)
  const words = [lostTo && t('lostTo', { name: lostTo }), outcomeReason].filter(Boolean)
  return <small>{words.join(' · ')}</small>
}
