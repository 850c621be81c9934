import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Conflict } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import styles from './tasks.module.css'

interface TaskConflictsProps {
  conflicts: readonly Conflict[]
  titleOf: (taskId: string) => string
}

/** What contradicts in a task's dates, in words. */
export function TaskConflicts({ conflicts, titleOf }: TaskConflictsProps) {
  const t = useTexts(planTexts)
  if (conflicts.length === 0) return null
  return (
    <ul className={styles.conflicts}>
      {conflicts.map(conflict => (
        <li key={`${conflict.code} ${'predecessorId' in conflict ? conflict.predecessorId : ''}`}>
          <span aria-hidden="true">⚠ </span>
          {t(conflict.code, {
            ...conflict,
            predecessor: 'predecessorId' in conflict ? titleOf(conflict.predecessorId) : '',
          })}
        </li>
      ))}
    </ul>
  )
}
