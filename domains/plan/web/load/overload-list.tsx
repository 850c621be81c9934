import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { WorkloadPerson } from '../../contract.ts'
import styles from './load.module.css'
import type { LoadPart } from './load-detail.tsx'
import { loadTexts } from './load-texts.ts'

interface OverloadListProps {
  people: readonly WorkloadPerson[]
  onOpen: (part: LoadPart) => void
}

const NAMED = 6

/** Where people have more to do than their days hold, the first days first; also beyond the weeks that are shown. */
export function OverloadList({ people, onOpen }: OverloadListProps) {
  const t = useTexts(loadTexts)
  const all = people
    .flatMap(one => one.overloads.map(overload => ({ ...overload, person: one.name, personId: one.personId })))
    .sort((one, other) => one.from.localeCompare(other.from))
  if (all.length === 0) return <p className={styles.well}>✓ {t('noOverload')}</p>
  return (
    <div className={styles.notice}>
      <p className={styles.noticeHead}>▲ {t('overloads', { count: all.length })}</p>
      <ul>
        {all.slice(0, NAMED).map(one => {
          const words = t('overload', one)
          return (
            <li key={`${one.personId} ${one.from}`}>
              <button type="button" aria-haspopup="dialog" onClick={() => onOpen({ ...one, title: words })}>
                {words}
              </button>
            </li>
          )
        })}
      </ul>
      {all.length > NAMED && <p>{t('more', { count: all.length - NAMED })}</p>}
    </div>
  )
}
