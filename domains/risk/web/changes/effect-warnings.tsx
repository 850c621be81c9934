import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useMoneyUnit } from '#apps/web/ui/money-unit.ts'
import { Person } from '#apps/web/ui/person.tsx'
import type { Effect } from '../../contract.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { TaskName } from './effect-bars.tsx'
import { useStageNames } from './use-changes.ts'

/** What a change brings with it that somebody should know: conflicts, lateness, load, money that is not there. */
export function EffectWarnings({ effect, projectId }: { effect: Effect; projectId: string }) {
  const t = useTexts(changeTexts)
  const unit = useMoneyUnit()
  const stages = useStageNames(projectId)
  const { moves, conflicts, late, load, money } = effect
  const short = money?.short ?? []
  if (conflicts.length + late.length + load.length + short.length === 0) return null
  return (
    <div>
      <h3 className={styles.heading}>{t('warnings')}</h3>
      <ul className={styles.warnings}>
        {conflicts.map(one => (
          <li key={`${one.code} ${one.taskId}`}>
            <TaskName taskId={one.taskId} moves={moves} />{' '}
            {one.code === 'starts_too_early' ? (
              <>
                {t('conflictEarly', { date: one.earliest })} <TaskName taskId={one.predecessorId} moves={moves} />
              </>
            ) : (
              t('conflictOther')
            )}
          </li>
        ))}
        {late.map(({ taskId, against, stageKey, date, bound }) => (
          <li key={`${against} ${taskId}`}>
            <TaskName taskId={taskId} moves={moves} />{' '}
            {against === 'project'
              ? t('lateProject', { date, bound })
              : t('lateStage', { date, bound, stage: stages.get(stageKey ?? '') ?? stageKey })}
          </li>
        ))}
        {load.map(({ personId, before, after }) => (
          <li key={personId}>
            <Person id={personId} /> {t('loadMore', { before, count: after })}
          </li>
        ))}
        {short.map(({ month, gap }) => (
          <li key={month}>{t('shortBy', { month, gap: formatAmount(gap, unit) })}</li>
        ))}
      </ul>
    </div>
  )
}
