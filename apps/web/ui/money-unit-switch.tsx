import { Segmented } from 'antd'
import type { MoneyUnit } from '../format/amount.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useMoneyUnitName } from './money.tsx'
import { chooseMoneyUnit, useMoneyUnit } from './money-unit.ts'

/** Switches all amounts on the screen between 元 and 万元. */
export function MoneyUnitSwitch({ currency = 'CNY' }: { currency?: string }) {
  const t = useTexts(commonTexts)
  const unit = useMoneyUnit()
  const one = useMoneyUnitName(currency, 'yuan')
  const many = useMoneyUnitName(currency, 'wan')
  return (
    <Segmented<MoneyUnit>
      size="small"
      aria-label={t('unitChoice')}
      value={unit}
      onChange={chooseMoneyUnit}
      options={[
        { value: 'yuan', label: one },
        { value: 'wan', label: many },
      ]}
    />
  )
}
