import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { Stalls } from '../contract.ts'
import styles from './portfolio.module.css'
import { PortfolioHead } from './portfolio-head.tsx'
import { portfolioTexts } from './portfolio-texts.ts'
import { rounded } from './rounded.ts'
import { READS, usePortfolioFilters } from './use-portfolio.ts'

/** The chart library comes only when a chart is to be seen. */
const StallsChart = lazy(() => import('./stalls-chart.tsx').then(({ StallsChart }) => ({ default: StallsChart })))

/** Where the projects of a playbook stall. */
export function StallsPage() {
  const t = useTexts(portfolioTexts)
  const { api } = useWorkspace()
  const shown = usePortfolioFilters()
  const asked = useQuery(
    api.portfolio.stalls.queryOptions({
      input: shown.filters,
      meta: { reads: READS },
      placeholderData: keepPreviousData,
    }),
  )
  const found = asked.data
  return (
    <>
      <PortfolioHead
        here="portfolio/stages"
        shown={shown}
        playbooks={found?.playbooks}
        onePlaybook={found?.playbook?.id}
      />
      {asked.isPending && <Loading lines={8} />}
      {asked.isError && <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />}
      {found && found.playbook === null && (
        <EmptyState title={shown.narrowed ? t('nothingFits') : t('none')} help={t('noneHelp')} />
      )}
      {found?.playbook && (
        <div className={styles.stack}>
          <p className={styles.help}>{t('stallsHelp')}</p>
          <Section title={t('stageDays')} padded>
            <Worst stages={found.stages} />
            <Suspense fallback={<div style={{ height: 60 + found.stages.length * 44 }} />}>
              <StallsChart stages={found.stages} />
            </Suspense>
            <StageTable stages={found.stages} />
          </Section>
          <Section title={t('criteria')} padded>
            <p className={styles.help}>{t('criteriaHelp')}</p>
            {found.criteria.length === 0 ? <p>{t('noCriteria')}</p> : <CriteriaTable found={found} />}
          </Section>
        </div>
      )}
    </>
  )
}

/** What the chart shows, in a sentence. */
function Worst({ stages }: { stages: Stalls['stages'] }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const beyond = (one: Stalls['stages'][number]) => (one.median ?? 0) - one.usual
  const [worst] = stages.toSorted((one, other) => beyond(other) - beyond(one))
  if (!worst || worst.median === null || beyond(worst) <= 0)
    return stages.some(({ passed }) => passed > 0) ? <p className={styles.well}>✓ {t('chartWell')}</p> : null
  return (
    <p className={styles.notice}>
      ▲ {t('chartSays', { name: words(worst.name), median: rounded(worst.median), usual: worst.usual })}
    </p>
  )
}

function shownDays(days: number | null): string {
  return days === null ? '—' : String(rounded(days))
}

function StageTable({ stages }: { stages: Stalls['stages'] }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const columns = ['usual', 'median', 'p80', 'passed', 'open', 'oldest', 'returns', 'waived', 'skipped'] as const
  return (
    <Scrolled className={styles.scroll} label={t('stageDays')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('stage')}
            </th>
            {columns.map(name => (
              <th key={name} scope="col" className={styles.number}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(one => (
            <tr key={one.key}>
              <th scope="row" className={styles.first}>
                {one.key} {words(one.name)}
              </th>
              {columns.map(name => (
                <td key={name} className={styles.number}>
                  {name === 'median' && one.median !== null && one.median > one.usual && (
                    <span className={styles.risk} aria-hidden="true">
                      ▲{' '}
                    </span>
                  )}
                  {shownDays(one[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function CriteriaTable({ found }: { found: Stalls }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const names = new Map(found.stages.map(({ key, name }) => [key, name]))
  return (
    <Scrolled className={styles.scroll} label={t('criteria')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {t('criterion')}
            </th>
            <th scope="col">{t('stage')}</th>
            <th scope="col" className={styles.number}>
              {t('returnedBy')}
            </th>
            <th scope="col" className={styles.number}>
              {t('waivedBy')}
            </th>
            <th scope="col" className={styles.number}>
              {t('projects')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.criteria.map(one => (
            <tr key={`${one.stageKey} ${one.criterion}`}>
              <th scope="row" className={styles.first}>
                {one.label ? words(one.label) : t('noCriterion')}
              </th>
              <td>{words(names.get(one.stageKey) ?? one.stageKey)}</td>
              <td className={styles.number}>{one.returned}</td>
              <td className={styles.number}>{one.waived}</td>
              <td className={styles.number}>{one.projects}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}
