import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { segment } from '../entities/segment.ts'
import { segmentCriterion } from '../entities/segment-criterion.ts'
import { ScoringTable } from './scoring-table.tsx'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred, useSegmentRanking } from './use-strategy.ts'
import { UsualCriteria } from './usual-criteria.tsx'

/** The parts of the market on the same weighted criteria, best first. */
export function SegmentsPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown, earlier } = useShownIteration(id)
  const barred = useBarred(id, shown)
  const [creating, create] = useState<'segment' | 'criterion' | null>(null)
  const ranking = useSegmentRanking(id, earlier)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create('segment')}>
      {t('addSegment')}
    </ActionButton>
  )
  const actions = (
    <>
      <IterationChoice projectId={id} />
      <ActionButton reason={barred} onClick={() => create('criterion')}>
        {t('addCriterion')}
      </ActionButton>
    </>
  )
  const isEmpty = ranking.data?.segments.length === 0 && ranking.data.criteria.length === 0
  return (
    <>
      <StrategyHead projectId={id} here="segments" main={add} actions={actions} />
      {ranking.isPending && <Loading lines={6} />}
      {ranking.isError && <ErrorState error={ranking.error} onRetry={() => ranking.refetch()} />}
      {isEmpty && <EmptyState title={t('noSegments')} help={t('noSegmentsHelp')} action={add} />}
      {ranking.data && ranking.data.criteria.length === 0 && !earlier && <UsualCriteria projectId={id} />}
      {ranking.data && !isEmpty && <ScoringTable ranking={ranking.data} />}
      <RecordForm entity={segment} open={creating === 'segment'} projectId={id} onClose={() => create(null)} />
      <RecordForm
        entity={segmentCriterion}
        open={creating === 'criterion'}
        projectId={id}
        initial={{ weight: 20 }}
        onClose={() => create(null)}
      />
    </>
  )
}
