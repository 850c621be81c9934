import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import type { Workload, WorkloadPerson } from '../../contract.ts'
import { heatOf, isOver } from './heat.ts'
import styles from './load.module.css'
import type { LoadPart } from './load-detail.tsx'
import { loadTexts } from './load-texts.ts'

interface LoadTableProps {
  load: Workload
  onOpen: (part: LoadPart) => void
}

const FULL_WEEK = 5

/** People against weeks: how much of each week their tasks take. */
export function LoadTable({ load, onOpen }: LoadTableProps) {
  const t = useTexts(loadTexts)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('person')}
            </th>
            {load.weeks.map(({ monday, workdays }) => (
              <th key={monday} scope="col" title={monday}>
                {monday.slice(5)}
                {workdays !== FULL_WEEK && <span className={styles.days}>{t('workdays', { count: workdays })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {load.people.map(one => (
            <Row key={one.personId} person={one} weeks={load.weeks} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  person: WorkloadPerson
  weeks: Workload['weeks']
  onOpen: (part: LoadPart) => void
}

function Row({ person, weeks, onOpen }: RowProps) {
  const t = useTexts(loadTexts)
  return (
    <tr>
      <th scope="row" className={styles.first}>
        <Person id={person.personId} />
        {!person.inTeam && <span className={styles.days}>{t('outside')}</span>}
      </th>
      {weeks.map(({ monday }, index) => {
        const week = person.weeks[index]
        if (!week || week.taskIds.length + week.closed === 0) return <td key={monday} className={styles.idle} />
        const over = isOver(person.overloads, monday)
        const { percent, peak } = week
        const words = { person: person.name, monday, percent }
        return (
          <td key={monday} className={styles[over ? 'over' : heatOf(percent)]}>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={t(over ? 'cellOver' : 'cell', words)}
              title={t('peak', { percent, peak })}
              onClick={() => onOpen({ ...week, title: t('weekOf', words) })}
            >
              {over && <span aria-hidden="true">▲ </span>}
              {percent}%{over && <span className={styles.word}>{t('over')}</span>}
            </button>
          </td>
        )
      })}
    </tr>
  )
}
