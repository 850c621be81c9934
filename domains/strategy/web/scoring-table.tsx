import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { shareOf } from '../rules/weight-share.ts'
import { ChoiceCommands } from './choice-commands.tsx'
import { RemoveButton } from './remove-button.tsx'
import { ScoreBar } from './score-bar.tsx'
import { ScoreCell } from './score-cell.tsx'
import type { Criterion, ScoredRow, ScoredTable, ScoringKind } from './scoring-kinds.ts'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

interface ScoringTableProps {
  table: ScoredTable
  kind: ScoringKind
  /** What stands below the name of a row. */
  factsOf: (row: ScoredRow) => ReactNode
}

/** Rows by criteria: weights at the head, scores in the cells, the weighted mean, the place and the choice behind. */
export function ScoringTable({ table, kind, factsOf }: ScoringTableProps) {
  const t = useTexts(strategyTexts)
  const [editing, edit] = useState<Criterion | null>(null)
  const total = table.criteria.reduce((sum, one) => sum + one.weight, 0)
  const ordered = table.rows.toSorted((one, other) => (one.rank ?? LAST) - (other.rank ?? LAST))
  return (
    <Scrolled className={styles.scroll} label={t('ranking')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('iterationShown', { iteration: table.iteration })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(kind.name)}</th>
            {table.criteria.map(criterion => (
              <th key={criterion.id} scope="col" className={styles.criterion} title={criterion.meaning ?? undefined}>
                <CriterionHead kind={kind} criterion={criterion} total={total} onEdit={() => edit(criterion)} />
              </th>
            ))}
            <th scope="col">{t('mean')}</th>
            <th scope="col">{t('rank')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ordered.map(row => (
            <Row key={row.item.id} row={row} kind={kind} criteria={table.criteria} facts={factsOf(row)} />
          ))}
        </tbody>
      </table>
      {editing && <RecordForm entity={kind.criterion} open record={editing} onClose={() => edit(null)} />}
    </Scrolled>
  )
}

const LAST = 10_000

interface CriterionHeadProps {
  kind: ScoringKind
  criterion: Criterion
  total: number
  onEdit: () => void
}

function CriterionHead({ kind, criterion, total, onEdit }: CriterionHeadProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(criterion.projectId, criterion.iteration)
  return (
    <>
      <Button type="text" size="small" className={styles.name} disabled={barred !== null} onClick={onEdit}>
        {criterion.name}
      </Button>
      <RemoveButton entity={kind.criterion} record={criterion} />
      <div className={styles.share}>{t('weightShare', { share: shareOf(criterion.weight, total) })}</div>
    </>
  )
}

interface RowProps {
  row: ScoredRow
  kind: ScoringKind
  criteria: readonly Criterion[]
  facts: ReactNode
}

function Row({ row, kind, criteria, facts }: RowProps) {
  const t = useTexts(strategyTexts)
  const { item, scores, mean, rank } = row
  return (
    <tr>
      <th scope="row">
        <div className={styles.item}>
          <To href={`/${kind.path}/${item.id}`}>{item.name}</To>
          {item.chosenAt && <StateTag tone="passed">{t(kind.texts.chosen)}</StateTag>}
        </div>
        <div className={styles.soft}>{facts}</div>
      </th>
      {criteria.map(criterion => (
        <td key={criterion.id} className={styles.cell}>
          <ScoreCell
            kind={kind}
            item={item}
            criterion={criterion}
            score={scores.find(score => score.criterionId === criterion.id)}
          />
        </td>
      ))}
      <td>
        <ScoreBar mean={mean} />
      </td>
      <td className={styles.rank}>{rank === null ? t('unscored') : t('rankNo', { rank })}</td>
      <td className={styles.commands}>
        <ChoiceCommands kind={kind} item={item} />
      </td>
    </tr>
  )
}
