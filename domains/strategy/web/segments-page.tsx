import { useParams } from '@tanstack/react-router'
import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { SegmentRanking } from '../contract.ts'
import { segment } from '../entities/segment.ts'
import { type ScoredRow, type ScoredTable, SEGMENTS } from './scoring-kinds.ts'
import { ScoringPage } from './scoring-page.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useSegmentRanking } from './use-strategy.ts'

/** The parts of the market on the same weighted criteria, best first; the targets among them are marked. */
export function SegmentsPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { earlier } = useShownIteration(id)
  const ranking = useSegmentRanking(id, earlier)
  return (
    <ScoringPage
      projectId={id}
      kind={SEGMENTS}
      table={ranking.data && tableOf(ranking.data)}
      error={ranking.error}
      onRetry={() => ranking.refetch()}
      words={{ add: t('addSegment'), empty: t('noSegments'), emptyHelp: t('noSegmentsHelp') }}
      factsOf={({ item }) => <Size item={item} />}
      form={(open, onClose) => <RecordForm entity={segment} open={open} projectId={id} onClose={onClose} />}
    />
  )
}

function tableOf({ segments, ...head }: SegmentRanking): ScoredTable {
  return { ...head, rows: segments.map(({ segment: item, ...scored }) => ({ item, ...scored })) }
}

function Size({ item }: Pick<ScoredRow, 'item'>) {
  const t = useTexts(strategyTexts)
  const size = 'sizeEstimate' in item ? item.sizeEstimate : null
  if (size === null) return null
  return t('customers', { count: size }).replace(String(size), formatDecimal(String(size)))
}
