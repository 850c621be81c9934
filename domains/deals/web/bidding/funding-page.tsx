import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { fundingApplication as entity } from '../../entities/funding-application.ts'
import { BiddingList } from './bidding-list.tsx'
import { biddingTexts } from './bidding-texts.ts'
import { FundingMenu } from './funding-menu.tsx'
import type { Funding } from './use-bidding.ts'

const ASKED = ['programme', 'authority', 'customerId', 'asked', 'deadline', 'conditions'] as const
const AMOUNTS = ['asked', 'granted', 'paidIn'] as const

/** The applications for funds of a project, the one that is due first on top. */
export function FundingPage() {
  const t = useTexts(biddingTexts)
  return (
    <BiddingList
      entity={entity}
      here="funding-applications"
      words={{ add: t('addFunding'), none: t('noFunding'), help: t('noFundingHelp') }}
      fields={ASKED}
      row={one => <Row key={one.id} application={one} />}
    />
  )
}

function Row({ application }: { application: Funding }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const { id, programme, state, authority, customerId, deadline, currency, ownerId } = application
  return (
    <ListRow
      href={`/funding-applications/${id}`}
      name={programme}
      tags={
        <>
          <StateTag tone={toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
          {state === 'preparing' && customerId === null && <StateTag tone="attention">{t('noApplicant')}</StateTag>}
        </>
      }
      about={authority}
      figures={AMOUNTS.map(
        name =>
          application[name] !== null && (
            <small key={name}>
              {t(name)} <Money value={application[name]} currency={currency} unit />
            </small>
          ),
      )}
      days={<CalendarDate value={deadline} due={state === 'preparing'} />}
      ownerId={ownerId}
      commands={<FundingMenu application={application} />}
    />
  )
}
