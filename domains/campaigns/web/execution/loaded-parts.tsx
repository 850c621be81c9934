import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { adPlacement } from '../../entities/ad-placement.ts'
import { channelPartner } from '../../entities/channel-partner.ts'
import { productItem } from '../../entities/product-item.ts'
import { training } from '../../entities/training.ts'
import { AdMenu } from './ad-menu.tsx'
import { AttendanceTable } from './attendance-table.tsx'
import { executionTexts } from './execution-texts.ts'
import { PartnerMenu } from './partner-menu.tsx'
import { ProductMenu } from './product-menu.tsx'
import { TrainingMenu } from './training-menu.tsx'
import type { ChannelPartner } from './use-execution.ts'

/** What a product's page shows: what it is for, how it is made, when it is out. */
export const productRoute: LoadedParts<typeof productItem> = {
  page: {
    facts: [
      ...(['name', 'goalId', 'releaseOn', 'moveReason', 'startedOn', 'releasedOn', 'dropReason'] as const),
      ...(['brief', 'design'] as const),
    ],
    menu: (record, rest) => <ProductMenu product={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/product-items`,
      label: <Sentence text={productItem.label} />,
    }),
  },
}

/** What a partner's page shows: the contract, what it sells and reaches, how the channel is managed. */
export const partnerRoute: LoadedParts<typeof channelPartner> = {
  page: {
    facts: [
      ...(['name', 'kind', 'region', 'contractFrom', 'contractUntil'] as const),
      ...(['startedOn', 'endedOn', 'endReason'] as const),
    ],
    panels: record => <PartnerPanels record={record} />,
    menu: (record, rest) => <PartnerMenu partner={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/channel-partners`,
      label: <Sentence text={channelPartner.label} />,
    }),
  },
}

/** What an ad's page shows: where and for whom it goes out, what it cost and brought. */
export const adRoute: LoadedParts<typeof adPlacement> = {
  page: {
    facts: [
      ...(['name', 'medium', 'campaignId', 'audience', 'start', 'finish', 'startedOn', 'endedOn'] as const),
      ...(['plannedCost', 'actualCost', 'impressions', 'contacts', 'cancelReason'] as const),
    ],
    menu: (record, rest) => <AdMenu ad={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/ad-placements`,
      label: <Sentence text={adPlacement.label} />,
    }),
  },
}

/** What a training's page shows: what is taught, and who learned it. */
export const trainingRoute: LoadedParts<typeof training> = {
  page: {
    facts: [
      ...(['topic', 'plannedOn', 'heldOn', 'trainer', 'passMark', 'attendance'] as const),
      ...(['material', 'cancelReason'] as const),
    ],
    told: { attendance: record => (record.attendance?.length ? <AttendanceTable training={record} /> : null) },
    menu: (record, rest) => <TrainingMenu training={record} rest={rest} />,
    back: ({ projectId }) => ({ href: `/projects/${projectId}/trainings`, label: <Sentence text={training.label} /> }),
  },
}

function PartnerPanels({ record }: { record: ChannelPartner }) {
  const t = useTexts(executionTexts)
  const of = { entity: channelPartner, record, further: true }
  return (
    <>
      <KeyFacts
        {...of}
        title={t('figures')}
        fields={['coverage', 'actualSellThrough', 'plannedSellThrough', 'reportedOn']}
      />
      <KeyFacts {...of} title={t('management')} fields={['availability', 'conflict', 'promotion']} />
    </>
  )
}
