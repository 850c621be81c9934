import { useEffect, useRef } from 'react'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import styles from './list.module.css'
import type { RecordsShown } from './record-table.tsx'

type MoreRowsProps = RecordsShown<never>['pages']

/** Fetches the next page before the end comes into view. */
export function MoreRows({ hasNextPage, isFetchingNextPage, fetchNextPage }: MoreRowsProps) {
  const t = useTexts(recordTexts)
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || !hasNextPage || isFetchingNextPage) return
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && fetchNextPage(), { rootMargin: '800px' })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return (
    <div ref={end} className={styles.more} role="status">
      {isFetchingNextPage && t('loadingMore')}
    </div>
  )
}
