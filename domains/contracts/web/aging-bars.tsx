import { agingOf } from '@yingce/finance/aging'
import { subtractMoney, sumMoney } from '@yingce/finance/money'
import { daysBetween } from '#apps/web/format/calendar.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import styles from './contracts.module.css'
import { contractsTexts } from './contracts-texts.ts'
import { shareOf } from './share-of.ts'
import type { Receivable } from './use-contracts.ts'

/** What is owed by how long it is overdue; the figure stands beside each bar. */
export function AgingBars({ receivables }: { receivables: readonly Receivable[] }) {
  const t = useTexts(contractsTexts)
  const today = useToday()
  const open = receivables.filter(one => one.state === 'open')
  const owed = open.map(one => ({
    daysLate: daysBetween(one.dueOn, today),
    amount: subtractMoney(one.amount, one.paid),
  }))
  const whole = sumMoney(owed.map(one => one.amount))
  return (
    <Section title={t('aging')} aside={t('agingHelp')}>
      {open.length === 0 ? (
        <p className={styles.lone}>{t('nothingOwed')}</p>
      ) : (
        <ul className={styles.bars}>
          {agingOf(owed).map(({ age, amount }) => (
            <li key={age} className={styles.bar}>
              <span>{t(age)}</span>
              <span className={styles.track} aria-hidden="true">
                {shareOf(amount, whole) > 0 && (
                  <div className={styles.fill} data-age={age} style={{ width: `${shareOf(amount, whole)}%` }} />
                )}
              </span>
              <span className={styles.sum}>
                <Money value={amount} currency={open[0]?.currency} unit />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
