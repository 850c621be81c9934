import { compareMoney, sumMoney } from '@yingce/finance/money'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { BudgetSheet } from '../contract.ts'
import { categories } from '../entities/categories.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { byCategory } from './by-category.ts'

/** The budget by category and month, with its sums and what was spent of it. */
export function BudgetTable({ sheet }: { sheet: BudgetSheet }) {
  const t = useTexts(budgetTexts)
  const label = useLabel()
  const { months, rows } = byCategory(sheet)
  if (rows.length === 0) return null
  const ofMonth = (index: number) => sumMoney(rows.flatMap(row => row.amounts[index] ?? []))
  return (
    <Section title={t('byMonth')}>
      <Scrolled className={styles.scroll} label={t('byMonth')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              {months.map(month => (
                <th key={month} scope="col" className={styles.number}>
                  {month}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('total')}
              </th>
              <th scope="col" className={styles.number}>
                {t('spent')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.category}>
                <th scope="row">{label(categories[row.category])}</th>
                {row.amounts.map((amount, index) => (
                  <td key={months[index]} className={styles.number}>
                    <Money value={amount} />
                  </td>
                ))}
                <td className={styles.number}>
                  <Money value={row.total} />
                </td>
                <td className={compareMoney(row.spent, row.total) > 0 ? styles.over : styles.number}>
                  <Money value={row.spent} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {months.map((month, index) => (
                <td key={month} className={styles.number}>
                  <Money value={ofMonth(index)} />
                </td>
              ))}
              <td className={styles.number}>
                <Money value={sheet.total.uses} />
              </td>
              <td className={styles.number}>
                <Money value={sheet.total.spent} />
              </td>
            </tr>
          </tfoot>
        </table>
      </Scrolled>
    </Section>
  )
}
