import { Button } from 'antd'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { isNoRight, problemOf } from '../rpc/problem.ts'
import { NoRight } from './no-right.tsx'
import styles from './state.module.css'

interface ErrorStateProps {
  error: unknown
  onRetry?: () => void
}

/** What a person sees where something could not be loaded: why, and another try. A missing right says its reason. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useTexts(commonTexts)
  const problem = problemOf(error)
  if (isNoRight(problem)) return <NoRight reason={problem.message} />
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t('loadFailed')}</p>
      <p className={styles.help}>{problem.message || t('network')}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </div>
  )
}
