import { formatAmount, type MoneyUnit } from '../format/amount.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './figures.module.css'
import { useMoneyUnit } from './money-unit.ts'

interface MoneyProps {
  value: string | null | undefined
  currency?: string
  /** Says the unit behind the figure; leave it out where a header says it. */
  unit?: boolean
}

/** An amount of money: 1,234,567.50, or in ten thousands where the reader prefers that. */
export function Money({ value, currency = 'CNY', unit = false }: MoneyProps) {
  const shownIn = useMoneyUnit()
  const name = useMoneyUnitName(currency)
  if (value === null || value === undefined || value === '') return <span className={styles.faint}>—</span>
  return (
    <span className={value.startsWith('-') ? styles.negative : styles.figure}>
      {formatAmount(value, shownIn)}
      {unit && <span className={styles.unit}> {name}</span>}
    </span>
  )
}

/** The name of the unit that amounts are shown in now, for headers: 元, 万元, CNY. */
export function useMoneyUnitName(currency = 'CNY', unit?: MoneyUnit): string {
  const t = useTexts(commonTexts)
  const remembered = useMoneyUnit()
  const shownIn = unit ?? remembered
  if (currency !== 'CNY') return shownIn === 'wan' ? t('unitOther', { currency }) : currency
  return shownIn === 'wan' ? t('unitWan') : t('unitYuan')
}
