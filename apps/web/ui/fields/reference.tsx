import { useRecordTitle } from '../../records/use-record-title.ts'
import { hrefOfRecord } from '../record-href.ts'
import { To } from '../to.tsx'
import styles from './fields.module.css'

/** Another record by its title, as a link to it. One that is gone or out of sight has no title to show. */
export function Reference({ type, id }: { type: string; id: string }) {
  const title = useRecordTitle(type, id)
  if (title.data === null) return <span className={styles.nothing}>—</span>
  return <To href={hrefOfRecord(type, id)}>{title.data ?? '…'}</To>
}
