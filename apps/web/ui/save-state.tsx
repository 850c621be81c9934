import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import type { Problem } from '../rpc/problem.ts'
import styles from './save-state.module.css'

/** Where an edit is: 'saved' only after the server has answered so. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'stale'; readonly problem: Problem }

interface SaveStateProps {
  state: Saving
  onRetry?: () => void
  onCompare?: () => void
}

/** Says honestly whether what is on the screen is on the server. */
export function SaveState({ state, onRetry, onCompare }: SaveStateProps) {
  return (
    <span className={`${styles.state} ${styles[state.kind]}`} role="status">
      <Words state={state} onRetry={onRetry} onCompare={onCompare} />
    </span>
  )
}

function Words({ state, onRetry, onCompare }: SaveStateProps) {
  const t = useTexts(commonTexts)
  if (state.kind === 'idle') return null
  if (state.kind === 'saving') return t('saving')
  if (state.kind === 'saved') return `✓ ${t('saved')}`
  const stale = state.kind === 'stale'
  const act = stale ? onCompare : onRetry
  return (
    <>
      {stale ? t('saveStale') : t('saveFailed', { reason: state.problem.message || t('network') })}
      {act && (
        <button type="button" className={styles.act} onClick={() => act()}>
          {stale ? t('compare') : t('retry')}
        </button>
      )}
    </>
  )
}
