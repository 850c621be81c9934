import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { lackOf, leftBehind } from '../rules/lack.ts'
import { DutyCell } from './duty-cell.tsx'
import styles from './raci.module.css'
import { raciTexts } from './raci-texts.ts'
import type { Column, Row } from './raci-view.ts'

export interface Spot {
  readonly row: number
  readonly column: number
}

interface RaciRowProps {
  row: Row
  /** Where it stands among all rows. */
  index: number
  columns: readonly Column[]
  write: boolean
  /** The cell that the Tab key reaches. */
  at: Spot
  onEnter: (spot: Spot) => void
}

/** One task: what everybody is on it, and what it lacks. */
export function RaciRow({ row, index, columns, write, at, onEnter }: RaciRowProps) {
  return (
    <tr className={lackOf(row.duties) ? styles.lacking : undefined}>
      <th scope="row" className={styles.first}>
        <To href={`/tasks/${row.id}`}>{row.title}</To>
        <Lack row={row} />
      </th>
      {columns.map((column, position) => (
        <td key={column.personId}>
          <span className={styles.who} aria-hidden="true">
            {column.name}
          </span>
          <DutyCell
            {...{ row, column, write }}
            spot={`${index}:${position}`}
            reached={at.row === index && at.column === position}
            onEnter={() => onEnter({ row: index, column: position })}
          />
        </td>
      ))}
    </tr>
  )
}

function Lack({ row: { duties } }: { row: Row }) {
  const t = useTexts(raciTexts)
  const common = useTexts(commonTexts)
  const lack = lackOf(duties)
  const people = leftBehind(duties)
  if (!lack) return null
  return (
    <span className={styles.lack}>
      <StateTag tone="attention" wraps>
        {t(lack)}
      </StateTag>
      {people.length > 0 && (
        <span className={styles.behind}>{t('leftBehind', { people: people.join(common('and')) })}</span>
      )}
    </span>
  )
}
