import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { swotCross } from '../entities/swot-cross.ts'
import { swotItem } from '../entities/swot-item.ts'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import styles from './swot.module.css'
import { SwotCrosses } from './swot-crosses.tsx'
import { SwotQuadrant } from './swot-quadrant.tsx'

const ALL = 200

/** Strengths, weaknesses, opportunities and threats, and the moves that follow from crossing them. */
export function SwotPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown: iteration, refused } = useShownIteration(id)
  const shown = { project: id, iteration, sort: 'id', limit: ALL }
  const known = { enabled: iteration !== undefined }
  const items = useRecords(swotItem, shown, known)
  const crosses = useRecords(swotCross, shown, known)
  const failed = refused ?? items.error ?? crosses.error
  return (
    <>
      <StrategyHead projectId={id} here="swot-items" actions={<IterationChoice projectId={id} />} />
      {failed && <ErrorState error={failed} onRetry={() => Promise.all([items.refetch(), crosses.refetch()])} />}
      {!failed && (items.isPending || crosses.isPending) && <Loading lines={8} />}
      {iteration && items.data && crosses.data && (
        <Swot projectId={id} iteration={iteration} items={items.data.items} crosses={crosses.data.items} />
      )}
    </>
  )
}

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const

interface SwotProps {
  projectId: string
  iteration: number
  items: readonly RecordOf<typeof swotItem>[]
  crosses: readonly RecordOf<typeof swotCross>[]
}

function Swot({ items, crosses, ...place }: SwotProps) {
  const t = useTexts(strategyTexts)
  return (
    <>
      <div className={styles.grid}>
        {QUADRANTS.map(quadrant => (
          <SwotQuadrant
            key={quadrant}
            {...place}
            quadrant={quadrant}
            items={items.filter(item => item.quadrant === quadrant)}
          />
        ))}
      </div>
      <h2 className={styles.heading}>{t('crosses')}</h2>
      <p className={styles.intro}>{t('crossesHelp')}</p>
      <SwotCrosses {...place} items={items} crosses={crosses} />
    </>
  )
}
