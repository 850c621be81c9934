import type { z } from 'zod'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { gateReviewSchema } from '../shapes/approval.ts'
import type { GateChange } from '../shapes/gate.ts'
import styles from './dialogs.module.css'
import { projectTexts } from './project-texts.ts'

/** How the gate stands now, and everything that is different from what was submitted. */
export function GateChanges({ gate }: { gate: z.infer<typeof gateReviewSchema> }) {
  const t = useTexts(projectTexts)
  const { satisfied, total } = gate.now
  return (
    <>
      <p>{t('gateNow', { satisfied, total })}</p>
      {gate.changes.length === 0 ? (
        <p className={styles.soft}>{t('unchanged')}</p>
      ) : (
        <div className={styles.changed}>
          <p>{t('changedSinceSubmission', { count: gate.changes.length })}</p>
          <ChangeList changes={gate.changes} />
        </div>
      )}
    </>
  )
}

/** Criterion by criterion: before and now, and how many records were added, changed or taken away. */
export function ChangeList({ changes }: { changes: GateChange }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const counts = (change: GateChange[number]) =>
    [
      change.added.length > 0 && t('recordsAdded', { count: change.added.length }),
      change.changed.length > 0 && t('recordsChanged', { count: change.changed.length }),
      change.removed.length > 0 && t('recordsRemoved', { count: change.removed.length }),
    ].filter(Boolean)
  const sum = (side: GateChange[number]['now']) => (side ? `${side.have ?? '—'} / ${side.need ?? '—'}` : '—')
  return (
    <ul className={styles.changes}>
      {changes.map(change => (
        <li key={change.id}>
          {words(change.label)}{' '}
          <span>
            {[sum(change.before) === sum(change.now) ? null : `${sum(change.before)} → ${sum(change.now)}`]
              .concat(counts(change) as string[])
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
