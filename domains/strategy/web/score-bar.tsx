import styles from './segments.module.css'

const BEST = 5

/** A weighted mean as its figure and a bar up to the best score. */
export function ScoreBar({ mean }: { mean: string | null }) {
  if (mean === null) return <span className={styles.soft}>—</span>
  return (
    <span className={styles.mean}>
      <strong>{mean}</strong>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${(Number(mean) / BEST) * 100}%` }} />
      </span>
    </span>
  )
}
