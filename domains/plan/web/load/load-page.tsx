import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { addDays } from '#apps/web/format/calendar.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PlanHead } from '../plan-head.tsx'
import { planTexts } from '../plan-texts.ts'
import styles from './load.module.css'
import { LoadDetail, type LoadPart } from './load-detail.tsx'
import { LoadTable } from './load-table.tsx'
import { loadTexts } from './load-texts.ts'
import { OverloadList } from './overload-list.tsx'
import { useWorkload, WEEKS } from './use-workload.ts'

/** How full the weeks of a project's people are, and where they are too full. */
export function LoadPage() {
  const t = useTexts(loadTexts)
  const plan = useTexts(planTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { from, go } = useFirstDay()
  const found = useWorkload(id, from)
  const [part, setPart] = useState<LoadPart | null>(null)
  const load = found.data
  const monday = load?.weeks[0]?.monday
  return (
    <>
      <PlanHead projectId={id} here="plan/load" />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {load && load.people.length === 0 && <EmptyState title={t('nobody')} help={t('nobodyHelp')} />}
      {load && load.people.length > 0 && (
        <>
          <OverloadList people={load.people} onOpen={setPart} />
          <div className={styles.tools}>
            <p className={styles.help}>{t('help')}</p>
            <nav className={styles.weeks} aria-label={t('weeks')}>
              <Button disabled={!monday} onClick={() => monday && go(addDays(monday, -7 * WEEKS))}>
                ‹ {t('earlier')}
              </Button>
              <Button onClick={() => go(undefined)}>{t('thisWeek')}</Button>
              <Button disabled={!monday} onClick={() => monday && go(addDays(monday, 7 * WEEKS))}>
                {t('later')} ›
              </Button>
            </nav>
          </div>
          {load.unknownYears.length > 0 && (
            <p className={styles.notice}>{plan('unknownYears', { years: load.unknownYears.join(', ') })}</p>
          )}
          <LoadTable load={load} onOpen={setPart} />
        </>
      )}
      <LoadDetail part={part} tasks={load?.tasks ?? []} onClose={() => setPart(null)} />
    </>
  )
}

/** The first day that is shown stands in the address. */
function useFirstDay() {
  const { from } = useSearch({ strict: false }) as { from?: unknown }
  const navigate = useNavigate()
  return {
    from: typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : undefined,
    go: (day: string | undefined) => void navigate({ to: '.', search: { from: day } as never, replace: true }),
  }
}
