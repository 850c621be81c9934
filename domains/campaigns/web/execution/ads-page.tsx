import { formatDecimal } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { adPlacement as entity } from '../../entities/ad-placement.ts'
import { AdMenu } from './ad-menu.tsx'
import { ExecutionPage } from './execution-page.tsx'
import { ExecutionRow } from './execution-row.tsx'
import { executionTexts } from './execution-texts.ts'
import type { AdPlacement } from './use-execution.ts'

const ASKED = ['name', 'medium', 'campaignId', 'audience', 'start', 'finish', 'plannedCost'] as const

/** The ads of a project, by their days. */
export function AdsPage() {
  const t = useTexts(executionTexts)
  return (
    <ExecutionPage
      entity={entity}
      here="ad-placements"
      kind="advertising"
      words={{ add: t('addAd'), none: t('noAds'), help: t('noAdsHelp') }}
      sort="start"
      fields={ASKED}
      row={one => <Row key={one.id} ad={one} />}
    />
  )
}

function Row({ ad }: { ad: AdPlacement }) {
  const t = useTexts(executionTexts)
  const label = useLabel()
  const { id, name, medium, audience, state, ownerId, cancelReason } = ad
  const [from, until] = [ad.startedOn ?? ad.start, ad.endedOn ?? ad.finish]
  const days = (from || until) && t('adDays', { from: from ?? '…', until: until ?? '…' })
  const about = [label(entity.fields.medium.options[medium]), audience, days, cancelReason]
  return (
    <ExecutionRow
      href={`/ad-placements/${id}`}
      {...{ name, state, ownerId }}
      stateLabel={entity.fields.state.options[state]}
      about={about.filter(Boolean).join(' · ')}
      figures={<Figures ad={ad} />}
      commands={<AdMenu ad={ad} />}
    />
  )
}

function Figures({ ad }: { ad: AdPlacement }) {
  const t = useTexts(executionTexts)
  const { actualCost, plannedCost, currency, impressions, contacts } = ad
  // Beside what it has cost, the plan is the lesser figure.
  const Planned = actualCost === null ? 'span' : 'small'
  const results = [
    impressions !== null && t('impressions', { count: formatDecimal(String(impressions)) }),
    contacts !== null && t('contacts', { count: formatDecimal(String(contacts)) }),
  ]
  return (
    <>
      {actualCost !== null && (
        <span>
          {t('cost')} <Money value={actualCost} currency={currency} unit />
        </span>
      )}
      {plannedCost !== null && (
        <Planned>
          {t('plannedCost')} <Money value={plannedCost} currency={currency} unit />
        </Planned>
      )}
      {results.some(Boolean) && <span>{results.filter(Boolean).join(' · ')}</span>}
    </>
  )
}
