import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { useMoneyUnit } from '#apps/web/ui/money-unit.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Deviation, Deviations } from '../contract.ts'
import type { baseline as entity } from '../entities/baseline.ts'
import { ActionRow } from './action-row.tsx'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'

interface DeviationRowProps {
  deviation: Deviations['items'][number]
  baseline: RecordOf<typeof entity>
  onCorrect: () => void
}

/** One deviation: what it is, by how much, and what is done about it. */
export function DeviationRow({ deviation, baseline, onCorrect }: DeviationRowProps) {
  const t = useTexts(controlTexts)
  const { barred } = useWriteIn(baseline.projectId, 'control', undefined, baseline.iteration)
  const { head, detail } = useDeviationWords(deviation)
  const { answered, actions, taskId } = deviation
  const by = !answered ? 'unanswered' : actions.length > 0 ? 'answered' : 'answeredByStage'
  return (
    <ListRow
      {...(taskId && { href: `/projects/${baseline.projectId}/plan/tasks?task=${taskId}` })}
      name={head}
      tags={<StateTag tone={answered ? 'passed' : 'attention'}>{t(by)}</StateTag>}
      about={detail}
      commands={
        !answered && (
          <ActionButton reason={barred} onClick={onCorrect}>
            {t('correct')}
            <span className="visually-hidden"> · {head}</span>
          </ActionButton>
        )
      }
    >
      {actions.length > 0 && (
        <div className={styles.actions}>
          <RowList>
            {actions.map(one => (
              <ActionRow key={one.id} action={one} />
            ))}
          </RowList>
        </div>
      )}
    </ListRow>
  )
}

/** What deviates, and by how much. */
export function useDeviationWords(one: Deviation): { head: string; detail: string } {
  const t = useTexts(controlTexts)
  const unit = useMoneyUnit()
  const { kind, title, days, plannedOn, expectedOn, percent, floor, planned, spent } = one
  switch (kind) {
    case 'task':
    case 'stage':
      return {
        head: t(kind === 'task' ? 'devTask' : 'devStage', { title: title ?? '', days: days ?? 0 }),
        detail: t('devDates', { planned: plannedOn ?? '', expected: expectedOn ?? '' }),
      }
    case 'spi':
    case 'cpi':
      return {
        head: t('devIndex', { name: t(kind), percent: percent ?? 0 }),
        detail: t('devFloor', { floor: floor ?? 0 }),
      }
    case 'spending': {
      const shown = (amount: string | null) => formatAmount(amount ?? '0', unit)
      return {
        head: t('devSpending', { spent: shown(spent), planned: shown(planned) }),
        detail: t('devOver', { floor: floor ?? 0 }),
      }
    }
  }
}
