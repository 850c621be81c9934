import { type KeyboardEvent, useRef } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { isComposing } from '../ime.ts'
import { ColumnHead } from './column-head.tsx'
import type { Column } from './columns.tsx'
import styles from './list.module.css'
import { MoreRows } from './more-rows.tsx'
import type { RecordsShown } from './record-table.tsx'
import { TitleLink } from './title-link.tsx'
import { useFittingColumns } from './use-fitting-columns.ts'
import { useWindow } from './use-window.ts'

export const ROW_HEIGHT = 44

/** Records as a table; of a long one only the rows in view are drawn. */
export function RecordRows<D extends Declaration>(props: RecordsShown<D>) {
  const { entity, control, records, pages } = props
  const frame = useRef<HTMLDivElement>(null)
  const columns = useFittingColumns(frame, props.columns)
  const body = useRef<HTMLTableSectionElement>(null)
  const label = useLabel()
  const [first, last] = useWindow(body, records.length, ROW_HEIGHT)
  return (
    <div ref={frame}>
      <table className={styles.table} aria-rowcount={pages.hasNextPage ? -1 : records.length + 1}>
        <caption className="visually-hidden">{label(entity.label)}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <ColumnHead key={column.key} column={column} control={control} first={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moveByKey}>
          <Gap rows={first} columns={columns.length} />
          {records.slice(first, last).map((record, index) => (
            <Row
              key={record.id}
              entity={entity}
              record={record}
              columns={columns}
              position={first + index + 2}
              open={control.state.open === record.id}
              onOpen={() => control.set({ open: record.id })}
            />
          ))}
          <Gap rows={records.length - last} columns={columns.length} />
        </tbody>
      </table>
      <MoreRows {...pages} />
    </div>
  )
}

/** The room of rows that are not drawn. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null
  return (
    <tr style={{ height: rows * ROW_HEIGHT }}>
      <td colSpan={columns} className={styles.gap} aria-hidden="true" />
    </tr>
  )
}

interface RowProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  columns: readonly Column<D>[]
  position: number
  open: boolean
  onOpen: () => void
}

/** A click anywhere opens the panel at the side; the title is a link to the page, which Enter follows. */
function Row<D extends Declaration>({ entity, record, columns, position, open, onOpen }: RowProps<D>) {
  return (
    <tr
      className={styles.row}
      aria-rowindex={position}
      data-open={open || undefined}
      style={{ height: ROW_HEIGHT }}
      onClick={event => {
        const on = event.target as HTMLElement
        if (!on.closest('a, button, input, label') && window.getSelection()?.toString() === '') onOpen()
      }}
    >
      {columns.map((column, index) => (
        <td key={column.key} data-figure={column.figure || undefined}>
          <div className={styles.cell}>
            {index === 0 ? (
              <TitleLink entity={entity} record={record} onOpen={onOpen}>
                {column.render(record)}
              </TitleLink>
            ) : (
              column.render(record)
            )}
          </div>
        </td>
      ))}
    </tr>
  )
}

/** Arrows, or j and k, move from title to title. */
function moveByKey(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (isComposing(event) || (event.target as HTMLElement).closest('input, textarea')) return
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tr > td:first-child a')]
  const at = links.findIndex(link => link.closest('tr')?.contains(event.target as Node))
  links[at + step]?.focus()
  event.preventDefault()
}
