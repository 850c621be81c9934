import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { LIMITS } from '../../rules/approval-level.ts'
import type { ProposalSheet } from '../../selling-contract.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'

/** What a quote comes to, and who approves it. */
export function QuoteTotals({ sheet }: { sheet: ProposalSheet }) {
  const t = useTexts(sellingTexts)
  const { totals, currency, seesMargin, beyond, proposal } = sheet
  const asks = seesMargin && proposal?.state === 'draft'
  const percent = (value: string | null) => (value === null ? '—' : t('percent', { value }))
  return (
    <>
      <dl className={styles.totals}>
        <Figure name={t('listTotal')}>
          <Money value={totals.list} />
        </Figure>
        <Figure name={t('reduced')}>{percent(totals.reducedPercent)}</Figure>
        <Figure name={t('net')}>
          <Money value={totals.net} />
        </Figure>
        <Figure name={t('tax')}>
          <Money value={totals.tax} />
        </Figure>
        <Figure name={t('gross')} strong>
          <Money value={totals.gross} currency={currency} unit />
        </Figure>
        {seesMargin && (
          <>
            <Figure name={t('costTotal')}>
              <Money value={totals.cost} />
            </Figure>
            <Figure name={t('marginTotal')}>
              <Money value={totals.margin} />
            </Figure>
            <Figure name={t('marginPercent')} strong>
              {percent(totals.marginPercent)}
            </Figure>
          </>
        )}
      </dl>
      <div className={styles.rules}>
        {asks &&
          beyond.map(one => (
            <StateTag key={one} tone="attention" wraps>
              {t(`beyond_${one}`)}
            </StateTag>
          ))}
        {asks && <p>{t('limits', { reduced: LIMITS.reducedPercent, margin: LIMITS.marginPercent })}</p>}
        <p>{t('rounding')}</p>
      </div>
    </>
  )
}

function Figure({ name, strong, children }: { name: string; strong?: boolean; children: ReactNode }) {
  return (
    <div className={strong ? styles.strong : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
