import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { BoardColumn, Filters, PortfolioCard } from '../contract.ts'
import { CardLevel } from './health-sign.tsx'
import styles from './portfolio.module.css'
import { PortfolioHead } from './portfolio-head.tsx'
import { portfolioTexts } from './portfolio-texts.ts'
import { READS, usePortfolioFilters } from './use-portfolio.ts'

/** All projects by stage: one board a playbook, and one of phases for all of them together. */
export function BoardPage() {
  const t = useTexts(portfolioTexts)
  const { api } = useWorkspace()
  const shown = usePortfolioFilters()
  const board = useQuery(
    api.portfolio.board.queryOptions({
      input: shown.filters,
      meta: { reads: READS },
      placeholderData: keepPreviousData,
    }),
  )
  const found = board.data
  return (
    <>
      <PortfolioHead here="portfolio" shown={shown} playbooks={found?.playbooks} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {found && found.total === 0 && (
        <EmptyState
          of={shown.narrowed ? undefined : 'project'}
          title={shown.narrowed ? t('nothingFits') : t('none')}
          help={shown.narrowed ? undefined : t('noneHelp')}
        />
      )}
      {found && found.total > 0 && (
        <>
          <p className={styles.help}>
            <strong>{t('total', { count: found.total })}</strong>
            {shown.filters.playbook === undefined && ` · ${t('phaseHelp')}`}
          </p>
          <Scrolled className={styles.board} label={t('portfolio')}>
            {found.columns.map(column => (
              <Column key={`${column.key} ${column.next}`} column={column} filters={shown.filters} />
            ))}
          </Scrolled>
        </>
      )}
    </>
  )
}

const NAMES: Readonly<Record<string, 'early' | 'middle' | 'late' | 'over' | 'done'>> = {
  early: 'early',
  middle: 'middle',
  late: 'late',
  over: 'over',
  '.over': 'over',
  '.done': 'done',
}

/** The cards after the first ones, as far as they were asked for. */
interface Further {
  readonly cards: readonly PortfolioCard[]
  readonly next: string | null
  readonly busy: boolean
  readonly error?: unknown
}

function Column({ column, filters }: { column: BoardColumn; filters: Filters }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const [more, setMore] = useState<Further | null>(null)
  const known = NAMES[column.key]
  const title = column.name ? words(column.name) : known ? t(known) : column.key
  const next = more ? more.next : column.next
  const further = async () => {
    if (next === null) return
    const cards = more?.cards ?? []
    setMore({ cards, next, busy: true })
    try {
      const page = await client.portfolio.column({ ...filters, column: column.key, after: next })
      setMore({ cards: [...cards, ...page.cards], next: page.next, busy: false })
    } catch (error) {
      setMore({ cards, next, busy: false, error })
    }
  }
  return (
    <section className={styles.column} aria-label={title}>
      <h2 className={styles.columnHead}>
        <span className={styles.columnName}>{title}</span> <span className={styles.soft}>{column.count}</span>
      </h2>
      {column.risk + column.attention > 0 && (
        <p className={styles.columnHealth}>{t('ofThem', { risk: column.risk, attention: column.attention })}</p>
      )}
      {column.count === 0 && <p className={styles.soft}>{t('emptyColumn')}</p>}
      {[...column.cards, ...(more?.cards ?? [])].map(card => (
        <Card key={card.id} card={card} inPhase={column.name === null} />
      ))}
      {more?.error !== undefined && <ErrorState error={more.error} onRetry={() => void further()} />}
      {next !== null && more?.error === undefined && (
        <Button block loading={more?.busy ?? false} onClick={() => void further()}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

function Card({ card, inPhase }: { card: PortfolioCard; inPhase: boolean }) {
  const t = useTexts(portfolioTexts)
  const words = useWords()
  const facts = [
    inPhase ? card.playbookId : '',
    inPhase && card.stage ? words(card.stage.name) : '',
    card.iteration > 1 ? t('iteration', { count: card.iteration }) : '',
  ].filter(Boolean)
  return (
    <article className={styles.card}>
      <To href={`/projects/${card.id}`} className={styles.name}>
        {card.name}
      </To>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      <p className={styles.facts}>
        <Person id={card.managerId} /> · {t('until', { date: card.finish })}
      </p>
      <p className={styles.signs}>
        <CardLevel card={card} />
        {card.level !== null && card.daysLate > 0 && (
          <span className={styles.late}>{t('daysLate', { count: card.daysLate })}</span>
        )}
      </p>
    </article>
  )
}
