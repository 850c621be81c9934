import type { z } from 'zod'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { recordTypeOfId } from '#apps/web/records/record-types.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { ChangesBetween } from '#apps/web/ui/record/changes-between.tsx'
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

/**
 * Criterion by criterion: before and now, and how many records were added, changed or taken away; then these records with
 * what was changed in them.
 */
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
      <Records changes={changes} />
    </ul>
  )
}

const SHOWN = 20

/** The records behind the criteria, each once: what was changed in them, which came and which went. */
function Records({ changes }: { changes: GateChange }) {
  const t = useTexts(projectTexts)
  const changed = new Map(changes.flatMap(one => one.changed).map(one => [one.id, one]))
  const added = new Set(changes.flatMap(one => one.added).map(({ id }) => id))
  const removed = new Set(changes.flatMap(one => one.removed).map(({ id }) => id))
  return (
    <>
      {[...changed.values()].slice(0, SHOWN).map(one => (
        <li key={one.id}>
          <ChangesBetween {...one} />
        </li>
      ))}
      {[...added].slice(0, SHOWN).map(id => (
        <li key={id}>
          <Named id={id} /> <span>{t('recordAdded')}</span>
        </li>
      ))}
      {[...removed].slice(0, SHOWN).map(id => (
        <li key={id}>
          <Named id={id} /> <span>{t('recordRemoved')}</span>
        </li>
      ))}
    </>
  )
}

function Named({ id }: { id: string }) {
  const type = recordTypeOfId(id)
  return type ? <Reference type={type.entity.type} id={id} /> : null
}
