import styles from './selling.module.css'

/** A share as a bar; the words beside it say the same. */
export function ShareBar({ percent, done }: { percent: number; done: boolean }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={done ? styles.met : styles.part} style={{ width: `${percent}%` }} />
    </div>
  )
}
