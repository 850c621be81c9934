import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { To } from '../to.tsx'
import type { Column } from './columns.tsx'
import styles from './list.module.css'
import { MoreRows } from './more-rows.tsx'
import type { RecordsShown } from './record-table.tsx'

const FACTS = 4

/** Records on a phone: a card each, the first facts under the name. A tap goes to the page. */
export function RecordCards<D extends Declaration>({ entity, columns, records, pages }: RecordsShown<D>) {
  return (
    <>
      <ul className={styles.cards}>
        {records.map(record => (
          <li key={record.id} className={styles.card}>
            <Card entity={entity} record={record} columns={columns} />
          </li>
        ))}
      </ul>
      <MoreRows {...pages} />
    </>
  )
}

interface CardProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  columns: readonly Column<D>[]
}

function Card<D extends Declaration>({ entity, record, columns }: CardProps<D>) {
  const label = useLabel()
  const [first, ...others] = columns
  return (
    <>
      <To href={`/${entity.path}/${record.id}`} className={styles.cardTitle}>
        {first?.render(record)}
      </To>
      <dl className={styles.cardFacts}>
        {others.slice(0, FACTS).map(column => (
          <div key={column.key} className={styles.cardFact}>
            <dt>{label(column.title)}</dt>
            <dd>{column.render(record)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
