import { formatMoment } from '#apps/web/format/moment.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { tender as entity } from '../../entities/tender.ts'
import { BiddingList } from './bidding-list.tsx'
import { biddingTexts } from './bidding-texts.ts'
import { TenderMenu } from './tender-menu.tsx'
import { isOver } from './tender-verbs.ts'
import type { Tender } from './use-bidding.ts'

const ASKED = [
  ...(['name', 'tenderer', 'number', 'regime', 'method', 'mandatory', 'deadline', 'publishedOn'] as const),
  ...(['saleFrom', 'saleUntil', 'clarifyUntil', 'estimate', 'bondAmount', 'bondDueOn'] as const),
]

/** The tenders of a project, the one that is due first on top. */
export function TendersPage() {
  const t = useTexts(biddingTexts)
  return (
    <BiddingList
      entity={entity}
      here="tenders"
      words={{ add: t('addTender'), none: t('noTenders'), help: t('noTendersHelp') }}
      fields={ASKED}
      initial={{ regime: 'bidding', method: 'open' }}
      row={one => <Row key={one.id} tender={one} />}
    />
  )
}

function Row({ tender }: { tender: Tender }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const { timeZone } = useWorkspace().me.workspace
  const { id, name, state, tenderer, method, deadline, round, bidPrice, estimate, currency, ownerId } = tender
  const about = [
    ...[tenderer, label(entity.fields.method.options[method])],
    round !== null && round > 1 && t('again', { count: round }),
    !isOver(tender) && t('until', { moment: formatMoment(deadline, timeZone) }),
  ]
  return (
    <ListRow
      href={`/tenders/${id}`}
      name={name}
      tags={
        <>
          <StateTag tone={toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
          <Warning tender={tender} />
        </>
      }
      about={about.filter(Boolean).join(' · ')}
      figures={
        <>
          {bidPrice !== null && (
            <span>
              {t('price')} <Money value={bidPrice} currency={currency} unit />
            </span>
          )}
          {estimate !== null && (
            <small>
              {t('estimate')} <Money value={estimate} currency={currency} unit />
            </small>
          )}
        </>
      }
      ownerId={ownerId}
      commands={<TenderMenu tender={tender} />}
    />
  )
}

/** What asks to be seen: a deadline that was missed, a bond that is out. */
function Warning({ tender }: { tender: Tender }) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const { state, deadline, bondPaidOn, bondEnd, bondRefundDueOn: due } = tender
  const missed = (state === 'noticed' || state === 'preparing') && Date.parse(deadline) < Date.now()
  if (missed) return <StateTag tone="attention">{t('missedDeadline')}</StateTag>
  if (!isOver(tender) || bondPaidOn === null || bondEnd !== null) return null
  const late = due !== null && due < today
  return (
    <StateTag tone={late ? 'attention' : 'neutral'} wraps>
      {late ? t('bondLate', { date: due }) : t('bondOut')}
    </StateTag>
  )
}
