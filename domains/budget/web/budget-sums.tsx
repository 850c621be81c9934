import { subtractMoney } from '@yingce/finance/money'
import type { ReactNode } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { BudgetSheet } from '../contract.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'

/** What is to be spent, what is funded, what is spent; and the first month in which money is missing. */
export function BudgetSums({ sheet }: { sheet: BudgetSheet }) {
  const t = useTexts(budgetTexts)
  const { total, currency, months } = sheet
  const short = months.find(month => month.gap.startsWith('-'))
  return (
    <dl className={styles.sums}>
      <Sum name={t('uses')} value={total.uses} currency={currency} />
      <Sum name={t('sources')} value={total.sources} currency={currency}>
        {short ? (
          <StateTag tone="failed">
            ✕ {t('shortBy', { month: short.month, amount: formatAmount(short.gap.replace('-', '')) })}
          </StateTag>
        ) : (
          months.length > 0 && <StateTag tone="passed">✓ {t('covered')}</StateTag>
        )}
      </Sum>
      <Sum name={t('spent')} value={total.spent} currency={currency} />
      <Sum name={t('left')} value={subtractMoney(total.uses, total.spent)} currency={currency} />
    </dl>
  )
}

interface SumProps {
  name: string
  value: string
  currency: string
  children?: ReactNode
}

function Sum({ name, value, currency, children }: SumProps) {
  return (
    <div className={styles.sum}>
      <dt>{name}</dt>
      <dd className={styles.big}>
        <Money value={value} currency={currency} unit />
      </dd>
      {children && <dd>{children}</dd>}
    </div>
  )
}
