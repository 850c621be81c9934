import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
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
  const items = useRecords(swotItem, { project: id, sort: 'id', limit: ALL })
  const crosses = useRecords(swotCross, { project: id, sort: 'id', limit: ALL })
  const failed = items.error ?? crosses.error
  return (
    <>
      <StrategyHead projectId={id} here="swot-items" />
      {failed && <ErrorState error={failed} onRetry={() => Promise.all([items.refetch(), crosses.refetch()])} />}
      {!failed && (items.isPending || crosses.isPending) && <Loading lines={8} />}
      {items.data && crosses.data && <Swot projectId={id} items={items.data.items} crosses={crosses.data.items} />}
    </>
  )
}

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const

interface SwotProps {
  projectId: string
  items: readonly RecordOf<typeof swotItem>[]
  crosses: readonly RecordOf<typeof swotCross>[]
}

function Swot({ projectId, items, crosses }: SwotProps) {
  const t = useTexts(strategyTexts)
  return (
    <>
      <div className={styles.grid}>
        {QUADRANTS.map(quadrant => (
          <SwotQuadrant
            key={quadrant}
            projectId={projectId}
            quadrant={quadrant}
            items={items.filter(item => item.quadrant === quadrant)}
          />
        ))}
      </div>
      <h2 className={styles.heading}>{t('crosses')}</h2>
      <p className={styles.intro}>{t('crossesHelp')}</p>
      <SwotCrosses projectId={projectId} items={items} crosses={crosses} />
    </>
  )
}
