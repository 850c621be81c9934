import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { Aspect, Level, Matrix } from '../contract.ts'
import { SIGNS } from './health-sign.tsx'
import styles from './portfolio.module.css'
import { PortfolioHead } from './portfolio-head.tsx'
import { portfolioTexts } from './portfolio-texts.ts'
import { READS, usePortfolioFilters } from './use-portfolio.ts'

const COLUMNS = ['all', 'schedule', 'cost', 'gates', 'risks'] as const

/** Running projects against what their health speaks of, the worst on top. */
export function MatrixPage() {
  const t = useTexts(portfolioTexts)
  const shown = usePortfolioFilters()
  const { api } = useWorkspace()
  const list = useInfiniteQuery(
    api.portfolio.matrix.infiniteOptions({
      input: (after: string | undefined) => ({ ...shown.filters, status: undefined, after }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: page => page.next ?? undefined,
      meta: { reads: READS },
    }),
  )
  const first = list.data?.pages[0]
  const rows = list.data?.pages.flatMap(page => page.rows) ?? []
  return (
    <>
      <PortfolioHead here="portfolio/health" shown={shown} playbooks={first?.playbooks} without={['status']} />
      {list.isPending && <Loading lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {first && rows.length === 0 && (
        <EmptyState title={shown.narrowed ? t('nothingFits') : t('notRunning')} help={t('notRunningHelp')} />
      )}
      {first && rows.length > 0 && (
        <>
          <p className={styles.help}>{t('matrixHelp')}</p>
          <Scrolled className={styles.scroll} label={t('matrix')}>
            <table className={styles.table}>
              <Head counts={first.counts} />
              <tbody>
                {rows.map(row => (
                  <Row key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </Scrolled>
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

function Head({ counts }: { counts: Matrix['counts'] }) {
  const t = useTexts(portfolioTexts)
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.first}>
          {t('project')}
        </th>
        {COLUMNS.map(name => (
          <th key={name} scope="col">
            {t(name)}
            <span className={styles.counts}>
              <span className={styles.risk} title={t('risk')}>
                {SIGNS.risk} {counts[name].risk}
              </span>{' '}
              <span className={styles.attention} title={t('attention')}>
                {SIGNS.attention} {counts[name].attention}
              </span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({ row }: { row: Matrix['rows'][number] }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  return (
    <tr>
      <th scope="row" className={styles.first}>
        <To href={`/projects/${row.id}`} className={styles.name}>
          {row.name}
        </To>
        <span className={styles.facts}>
          {row.playbookId}
          {row.stage && ` · ${words(row.stage.name)}`} · <Person id={row.managerId} />
        </span>
      </th>
      <Cell level={row.level ?? 'good'}>{row.daysLate > 0 ? t('daysLate', { count: row.daysLate }) : null}</Cell>
      {COLUMNS.slice(1).map(name => (
        <Cell key={name} level={row.cells[name as Aspect]}>
          {row.reasons
            .filter(({ about }) => about === name)
            .map(reason => words(reason.text))
            .join(t('also'))}
        </Cell>
      ))}
    </tr>
  )
}

/** A sign, the word and the reason: the colour says nothing alone. */
function Cell({ level, children }: { level: Level; children: React.ReactNode }) {
  const t = useTexts(portfolioTexts)
  return (
    <td className={styles[`${level}Cell`]}>
      <span className={styles[level]}>
        <span aria-hidden="true">{SIGNS[level]}</span> {t(level)}
      </span>
      {children && <span className={styles.reason}>{children}</span>}
    </td>
  )
}
