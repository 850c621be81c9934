import { formatMoment } from '../format/moment.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import styles from './figures.module.css'

/** A moment as date and time where the workspace is. */
export function Moment({ value }: { value: string | null | undefined }) {
  const { me } = useWorkspace()
  if (!value) return <span className={styles.unit}>—</span>
  return (
    <time dateTime={value} className={styles.date}>
      {formatMoment(value, me.workspace.timeZone)}
    </time>
  )
}
