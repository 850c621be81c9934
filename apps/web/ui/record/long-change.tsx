import { cut } from '#kernel/entity/cut.ts'
import styles from './record-history.module.css'

const SHOWN = 80

/** Is this a text that would push the rest of a history off the page? */
export function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > 2 * SHOWN
}

/** A long text before and after: how both begin, and on demand the whole. */
export function LongChange({ from, to }: { from: unknown; to: unknown }) {
  return (
    <details className={styles.long}>
      <summary>
        {beginning(from)} → {beginning(to)}
      </summary>
      <del>{String(from ?? '—')}</del>
      <ins>{String(to ?? '—')}</ins>
    </details>
  )
}

function beginning(text: unknown): string {
  return isLong(text) ? `${cut(text, SHOWN)}…` : String(text ?? '—')
}
