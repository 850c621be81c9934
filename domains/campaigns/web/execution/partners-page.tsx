import { formatDecimal } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { channelPartner as entity } from '../../entities/channel-partner.ts'
import { ExecutionPage } from './execution-page.tsx'
import { ExecutionRow } from './execution-row.tsx'
import { executionTexts } from './execution-texts.ts'
import { PartnerMenu } from './partner-menu.tsx'
import type { ChannelPartner } from './use-execution.ts'

const ASKED = [
  ...(['name', 'kind', 'region', 'contractFrom', 'contractUntil', 'plannedSellThrough'] as const),
  ...(['availability', 'conflict', 'promotion'] as const),
]

/** The ways on which a project's goods reach the market. */
export function PartnersPage() {
  const t = useTexts(executionTexts)
  return (
    <ExecutionPage
      entity={entity}
      here="channel-partners"
      kind="channel"
      words={{ add: t('addPartner'), none: t('noPartners'), help: t('noPartnersHelp') }}
      sort="id"
      fields={ASKED}
      row={one => <Row key={one.id} partner={one} />}
    />
  )
}

function Row({ partner }: { partner: ChannelPartner }) {
  const t = useTexts(executionTexts)
  const label = useLabel()
  const today = useToday()
  const { id, name, kind, region, state, ownerId, contractFrom, contractUntil, coverage } = partner
  const isActive = state === 'active'
  const period = contractFrom || contractUntil ? `${contractFrom ?? '…'} – ${contractUntil ?? '…'}` : null
  const about = [
    label(entity.fields.kind.options[kind]),
    region,
    period && t('contract', { period }),
    partner.endReason,
  ]
  return (
    <ExecutionRow
      href={`/channel-partners/${id}`}
      {...{ name, state, ownerId }}
      stateLabel={entity.fields.state.options[state]}
      warnings={[
        isActive && contractUntil !== null && contractUntil < today && t('contractOver', { date: contractUntil }),
        isActive && coverage === null && t('noCoverage'),
      ]}
      about={about.filter(Boolean).join(' · ')}
      figures={<Figures partner={partner} />}
      commands={<PartnerMenu partner={partner} />}
    />
  )
}

function Figures({ partner }: { partner: ChannelPartner }) {
  const t = useTexts(executionTexts)
  const { coverage, actualSellThrough, plannedSellThrough, currency } = partner
  return (
    <>
      {coverage !== null && <span>{t('covers', { percent: formatDecimal(coverage) })}</span>}
      {actualSellThrough !== null && (
        <span>
          {t('sold')} <Money value={actualSellThrough} currency={currency} unit />
        </span>
      )}
      {plannedSellThrough !== null && (
        <small>
          {t('expected')} <Money value={plannedSellThrough} currency={currency} unit />
        </small>
      )}
    </>
  )
}
