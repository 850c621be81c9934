import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import styles from './raci.module.css'
import { RaciRow } from './raci-row.tsx'
import { raciTexts } from './raci-texts.ts'
import { type Column, countOf, type RaciView } from './raci-view.ts'

interface RaciGridProps {
  view: RaciView
  write: boolean
}

/** The tasks down, the people across. One cell is in the way of the Tab key; arrow keys lead to the others. */
export function RaciGrid({ view, write }: RaciGridProps) {
  const t = useTexts(raciTexts)
  const rows = view.groups.flatMap(group => group.rows)
  const [chosen, setAt] = useState({ row: 0, column: 0 })
  // Rows and people come and go while somebody stands on one: some cell is always in the way of Tab.
  const at = {
    row: Math.min(chosen.row, rows.length - 1),
    column: Math.min(chosen.column, view.columns.length - 1),
  }
  return (
    <Scrolled className={styles.scroll} label={t('grid')}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('task')}
            </th>
            {view.columns.map(column => (
              <th key={column.personId} scope="col">
                <PersonHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {view.groups.map(group => (
          <tbody key={group.key}>
            <tr className={styles.stage}>
              <th scope="rowgroup" className={styles.first} colSpan={view.columns.length + 1}>
                {group.name ?? t('otherTasks')}
              </th>
            </tr>
            {group.rows.map(row => (
              <RaciRow
                key={row.id}
                {...{ row, write, at }}
                columns={view.columns}
                index={rows.indexOf(row)}
                onEnter={setAt}
              />
            ))}
          </tbody>
        ))}
        <Totals view={view} />
      </table>
    </Scrolled>
  )
}

function PersonHead({ column: { name, place } }: { column: Column }) {
  const t = useTexts(raciTexts)
  return (
    <>
      {name}
      {place !== 'team' && <StateTag tone="attention">{t(place)}</StateTag>}
    </>
  )
}

function Totals({ view }: { view: RaciView }) {
  const t = useTexts(raciTexts)
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.first}>
          {t('total')}
        </th>
        {view.columns.map(({ personId, name }) => {
          const counts = { R: countOf(view, personId, 'R'), A: countOf(view, personId, 'A') }
          return (
            <td key={personId}>
              <span className={styles.who} aria-hidden="true">
                {name}
              </span>
              <span aria-hidden="true">{t('totalOf', counts)}</span>
              <span className="visually-hidden">{t('totalHelp', { person: name, ...counts })}</span>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
