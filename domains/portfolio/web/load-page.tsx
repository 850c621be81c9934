import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import type { Load } from '../contract.ts'
import styles from './portfolio.module.css'
import { PortfolioHead } from './portfolio-head.tsx'
import { portfolioTexts } from './portfolio-texts.ts'
import { READS, usePortfolioFilters } from './use-portfolio.ts'

const WHOLE_DAY = 100

/** How full people's next weeks are over all projects, and who is over their days. */
export function PortfolioLoadPage() {
  const t = useTexts(portfolioTexts)
  const shown = usePortfolioFilters()
  const { api } = useWorkspace()
  const over = shown.search.over !== undefined
  const list = useInfiniteQuery(
    api.portfolio.load.infiniteOptions({
      input: (after: string | undefined) => ({ ...shown.filters, status: undefined, playbook: undefined, over, after }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: page => page.next ?? undefined,
      meta: { reads: [...READS, 'calendar_day', 'person'] },
    }),
  )
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <>
      <PortfolioHead here="portfolio/load" shown={shown} without={['status', 'playbook']} />
      {list.isPending && <Loading lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first && first.people === 0 && <EmptyState title={t('nobody')} help={t('nobodyHelp')} />}
      {first && first.people > 0 && (
        <>
          <p className={styles.help}>{t('loadHelp')}</p>
          <div className={styles.tools}>
            <p className={first.over > 0 ? styles.notice : styles.well}>
              {first.over > 0 ? '▲' : '✓'} {t('overCount', { people: first.people, count: first.over })}
            </p>
            <Segmented
              aria-label={t('who')}
              value={over ? 'over' : 'all'}
              options={[
                { value: 'all', label: t('everybody') },
                { value: 'over', label: t('overOnly') },
              ]}
              onChange={value => shown.set({ over: value === 'over' ? 1 : undefined })}
            />
          </div>
          {first.unknownYears.length > 0 && (
            <p className={styles.help}>{t('unknownYears', { years: first.unknownYears.join(', ') })}</p>
          )}
          <Table weeks={first.weeks} rows={rows} />
          {list.hasNextPage && (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}

function Table({ weeks, rows }: Pick<Load, 'weeks' | 'rows'>) {
  const t = useTexts(portfolioTexts)
  return (
    <Scrolled className={styles.scroll} label={t('person')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('person')}
            </th>
            {weeks.map(({ monday, workdays }) => (
              <th key={monday} scope="col" className={styles.number} title={monday}>
                {monday.slice(5)}
                {workdays !== 5 && <span className={styles.counts}>{t('workdays', { count: workdays })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.personId}>
              <th scope="row" className={styles.first}>
                <Person id={row.personId} />
                <span className={styles.facts}>
                  {t('tasks')} {row.tasks}
                  {row.overdue > 0 && <span className={styles.risk}> · {t('overdue', { count: row.overdue })}</span>}
                </span>
              </th>
              {row.weeks.map((week, index) => (
                <Week key={weeks[index]?.monday} week={week} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Week({ week: { percent, peak } }: { week: Load['rows'][number]['weeks'][number] }) {
  const t = useTexts(portfolioTexts)
  if (peak === 0)
    return (
      <td className={styles.number}>
        <span className="visually-hidden">{t('idle')}</span>
      </td>
    )
  const over = peak > WHOLE_DAY
  const shade = over ? styles.riskCell : styles[`full${Math.min(4, Math.floor(percent / 25))}`]
  return (
    <td className={`${styles.number} ${shade}`} title={t(over ? 'overload' : 'full', { percent, peak })}>
      {over ? (
        <strong className={styles.risk}>
          ▲ {percent}%{percent <= WHOLE_DAY && <span className={styles.counts}>{peak}%</span>}
        </strong>
      ) : (
        `${percent}%`
      )}
    </td>
  )
}
