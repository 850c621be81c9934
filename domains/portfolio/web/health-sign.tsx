import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { Level, PortfolioCard } from '../contract.ts'
import { portfolioTexts } from './portfolio-texts.ts'

const TONES = { good: 'passed', attention: 'attention', risk: 'failed' } as const
/** Said without colour too. */
export const SIGNS = { good: '●', attention: '◆', risk: '▲' } as const

export function LevelSign({ level }: { level: Level }) {
  const t = useTexts(portfolioTexts)
  return (
    <StateTag tone={TONES[level]}>
      <span aria-hidden="true">{SIGNS[level]} </span>
      {t(level)}
    </StateTag>
  )
}

/** A project that does not run has a status instead. */
export function CardLevel({ card }: { card: Pick<PortfolioCard, 'level' | 'status'> }) {
  const t = useTexts(portfolioTexts)
  return card.level ? <LevelSign level={card.level} /> : <StateTag tone="neutral">{t(card.status)}</StateTag>
}
