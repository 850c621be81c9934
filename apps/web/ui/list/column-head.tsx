import type { Declaration } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { useMoneyUnitName } from '../money.tsx'
import type { Column } from './columns.tsx'
import styles from './list.module.css'
import type { ListControl } from './list-state.ts'

interface ColumnHeadProps<D extends Declaration> {
  column: Column<D>
  control: ListControl
  /** The title's column takes what the others leave. */
  first: boolean
}

/** The head of a column; it sorts up, down, and no longer. */
export function ColumnHead<D extends Declaration>({ column, control, first }: ColumnHeadProps<D>) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const unit = useMoneyUnitName(useWorkspace().me.workspace.currency)
  const { sort } = control.state
  const field = column.sort
  const name = label(column.title)
  const title = column.money ? `${name} (${unit})` : name
  const direction = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : undefined
  const next = direction === 'ascending' ? `-${field}` : direction === 'descending' ? undefined : field
  return (
    <th
      scope="col"
      data-figure={column.figure || undefined}
      aria-sort={field ? (direction ?? 'none') : undefined}
      style={first || column.flexible ? undefined : { width: column.width }}
    >
      {field ? (
        <button
          type="button"
          className={styles.sort}
          title={t(direction === 'ascending' ? 'sortDown' : 'sortUp', { field: name })}
          onClick={() => control.set({ sort: next })}
        >
          {title}
          <span aria-hidden="true" className={direction ? styles.sorted : styles.unsorted}>
            {direction === 'descending' ? '↓' : '↑'}
          </span>
        </button>
      ) : (
        title
      )}
    </th>
  )
}
