import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { competitor } from '#domains/research/contract.ts'
import { positioningMap } from '../entities/positioning-map.ts'
import { Differences } from './differences.tsx'
import { MapEditor } from './map-editor.tsx'
import styles from './positioning.module.css'
import { PositioningStatement } from './positioning-statement.tsx'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

const AXES = ['xName', 'xLow', 'xHigh', 'yName', 'yLow', 'yHigh'] as const
const ALL = 200

/** Where customers see us beside our competitors, how we differ from each, and the statement that follows. */
export function PositioningPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown: iteration, refused } = useShownIteration(id)
  const barred = useBarred(id, iteration)
  const [editing, edit] = useState(false)
  const maps = useRecords(
    positioningMap,
    { project: id, iteration, sort: 'id', limit: 1 },
    { enabled: iteration !== undefined },
  )
  const rivals = useRecords(competitor, { project: id, sort: 'id', limit: ALL })
  const competitors = rivals.data?.items ?? []
  const map = maps.data?.items[0]
  const failed = refused ?? maps.error ?? rivals.error
  const draw = (
    <ActionButton type={map ? 'default' : 'primary'} reason={barred} onClick={() => edit(true)}>
      {t(map ? 'editAxes' : 'drawMap')}
    </ActionButton>
  )
  return (
    <>
      <StrategyHead projectId={id} here="positioning-maps" main={draw} actions={<IterationChoice projectId={id} />} />
      {failed && <ErrorState error={failed} onRetry={() => maps.refetch()} />}
      {!failed && (maps.isPending || rivals.isPending) && <Loading lines={8} />}
      {!failed && maps.data && rivals.data && (
        <div className={styles.page}>
          {map ? (
            <MapEditor key={map.id} map={map} competitors={competitors} barred={barred} />
          ) : (
            <EmptyState of="positioning_map" title={t('noMap')} help={t('noMapHelp')} action={draw} />
          )}
          <PositioningStatement projectId={id} />
          <Differences projectId={id} iteration={iteration} competitors={competitors} barred={barred} />
        </div>
      )}
      <RecordForm
        entity={positioningMap}
        open={editing}
        {...(map && { record: map })}
        projectId={id}
        fields={AXES}
        onClose={() => edit(false)}
      />
    </>
  )
}

/** What of a competitor these pages need. */
export interface Competitor {
  readonly id: string
  readonly name: string
}
