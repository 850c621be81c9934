import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { Past } from '../contract.ts'
import styles from './portfolio.module.css'
import { PortfolioHead } from './portfolio-head.tsx'
import { portfolioTexts } from './portfolio-texts.ts'
import { rounded } from './rounded.ts'
import { READS, usePortfolioFilters } from './use-portfolio.ts'

/** What the projects of a playbook took that are over. */
export function PastPage() {
  const t = useTexts(portfolioTexts)
  const shown = usePortfolioFilters()
  const { api } = useWorkspace()
  const list = useInfiniteQuery(
    api.portfolio.past.infiniteOptions({
      input: (after: string | undefined) => ({ ...shown.filters, health: undefined, status: undefined, after }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: page => page.next ?? undefined,
      meta: { reads: READS },
    }),
  )
  const found = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <>
      <PortfolioHead
        here="portfolio/past"
        shown={shown}
        playbooks={found?.playbooks}
        onePlaybook={found?.playbook?.id}
        without={['health', 'status']}
      />
      {list.isPending && <Loading lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {found && found.count === 0 && (
        <EmptyState
          title={shown.narrowed ? t('nothingFits') : t('noPast')}
          help={shown.narrowed ? undefined : t('noPastHelp')}
        />
      )}
      {found && found.count > 0 && (
        <>
          <p className={styles.help}>{t('pastHelp')}</p>
          <Figures found={found} />
          <Section title={t('total', { count: found.count })}>
            <Rows rows={rows} />
          </Section>
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

function Figures({ found }: { found: Past }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const days = (count: number | null) => (count === null ? '—' : t('days', { count: rounded(count) }))
  const closed = found.outcomes.filter(one => one.status === 'closed').reduce((sum, one) => sum + one.count, 0)
  const outcomes = found.outcomes.map(one =>
    t('outcomeCount', {
      name: one.outcome ? words(one.outcome) : t(one.status === 'closed' ? 'closed' : 'cancelled'),
      count: one.count,
    }),
  )
  const figures = [
    [t('medianDays'), days(found.median)],
    [t('p80'), days(found.p80)],
    [t('planned'), days(found.planned)],
    [t('onTime'), t('ofClosed', { count: found.onTime, all: closed })],
    [t('iterations'), found.iterations === null ? '—' : String(found.iterations)],
    [t('outcomes'), outcomes.join(' · ')],
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({ rows }: { rows: Past['rows'] }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  return (
    <Scrolled className={styles.scroll} label={t('project')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('project')}
            </th>
            <th scope="col">{t('manager')}</th>
            <th scope="col">{t('outcomes')}</th>
            <th scope="col">{t('ended')}</th>
            <th scope="col" className={styles.number}>
              {t('duration')}
            </th>
            <th scope="col" className={styles.number}>
              {t('iterations')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row" className={styles.first}>
                <To href={`/projects/${row.id}`} className={styles.name}>
                  {row.name}
                </To>
                <span className={styles.facts}>{row.code}</span>
              </th>
              <td>
                <Person id={row.managerId} />
              </td>
              <td>{row.outcome ? words(row.outcome) : t(row.status === 'closed' ? 'closed' : 'cancelled')}</td>
              <td>
                {row.endedOn}
                {row.late > 0 && <span className={styles.late}>{t('daysLate', { count: row.late })}</span>}
              </td>
              <td className={styles.number}>{t('days', { count: row.days })}</td>
              <td className={styles.number}>{row.iterations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}
