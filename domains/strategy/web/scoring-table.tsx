import { Button } from 'antd'
import { useState } from 'react'
import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { RankedSegment, SegmentRanking } from '../contract.ts'
import { segmentCriterion } from '../entities/segment-criterion.ts'
import { shareOf } from '../rules/weight-share.ts'
import { RemoveButton } from './remove-button.tsx'
import { ScoreBar } from './score-bar.tsx'
import { ScoreCell } from './score-cell.tsx'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

type Criterion = RecordOf<typeof segmentCriterion>

/** Segments by criteria: weights at the head, scores in the cells, the weighted mean and the place behind. */
export function ScoringTable({ ranking }: { ranking: SegmentRanking }) {
  const t = useTexts(strategyTexts)
  const [editing, edit] = useState<Criterion | null>(null)
  const total = ranking.criteria.reduce((sum, one) => sum + one.weight, 0)
  const ordered = ranking.segments.toSorted((one, other) => (one.rank ?? LAST) - (other.rank ?? LAST))
  return (
    <Scrolled className={styles.scroll} label={t('ranking')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('iterationShown', { iteration: ranking.iteration })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('segment')}</th>
            {ranking.criteria.map(criterion => (
              <th key={criterion.id} scope="col" className={styles.criterion} title={criterion.meaning ?? undefined}>
                <CriterionHead criterion={criterion} total={total} onEdit={() => edit(criterion)} />
              </th>
            ))}
            <th scope="col">{t('mean')}</th>
            <th scope="col">{t('rank')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(one => (
            <Row key={one.segment.id} one={one} criteria={ranking.criteria} />
          ))}
        </tbody>
      </table>
      {editing && <RecordForm entity={segmentCriterion} open record={editing} onClose={() => edit(null)} />}
    </Scrolled>
  )
}

const LAST = 10_000

interface CriterionHeadProps {
  criterion: Criterion
  total: number
  onEdit: () => void
}

function CriterionHead({ criterion, total, onEdit }: CriterionHeadProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(criterion.projectId, criterion.iteration)
  return (
    <>
      <Button type="text" size="small" className={styles.name} disabled={barred !== null} onClick={onEdit}>
        {criterion.name}
      </Button>
      <RemoveButton entity={segmentCriterion} record={criterion} />
      <div className={styles.share}>{t('weightShare', { share: shareOf(criterion.weight, total) })}</div>
    </>
  )
}

function Row({ one, criteria }: { one: RankedSegment; criteria: readonly Criterion[] }) {
  const t = useTexts(strategyTexts)
  const { segment, scores, mean, rank } = one
  return (
    <tr>
      <th scope="row">
        <To href={`/segments/${segment.id}`}>{segment.name}</To>
        {segment.sizeEstimate !== null && (
          <div className={styles.soft}>
            {t('customers', { count: segment.sizeEstimate }).replace(
              String(segment.sizeEstimate),
              formatDecimal(String(segment.sizeEstimate)),
            )}
          </div>
        )}
      </th>
      {criteria.map(criterion => (
        <td key={criterion.id} className={styles.cell}>
          <ScoreCell
            segment={segment}
            criterion={criterion}
            score={scores.find(score => score.criterionId === criterion.id)}
          />
        </td>
      ))}
      <td>
        <ScoreBar mean={mean} />
      </td>
      <td className={styles.rank}>{rank === null ? t('unscored') : t('rankNo', { rank })}</td>
    </tr>
  )
}
