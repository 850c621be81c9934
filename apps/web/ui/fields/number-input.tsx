import { InputNumber } from 'antd'
import type { DecimalField, IntegerField, MoneyField } from '#kernel/entity/field.ts'
import { useMoneyUnitName } from '../money.tsx'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'
import { plainNumber } from './plain-number.ts'

/**
 * A number. Exact decimals stay text all the way; only whole numbers become numbers. Nothing is rounded: one digit too many
 * is refused in words.
 */
export function NumberInput(props: InputProps<IntegerField | DecimalField | MoneyField>) {
  const { id, field, value, onChange, invalid, describedBy, autoFocus, currency } = props
  const unit = useMoneyUnitName(currency, 'yuan')
  const whole = field.kind === 'integer'
  return (
    <InputNumber<string>
      id={id}
      className={styles.full}
      stringMode
      controls={false}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoFocus={autoFocus}
      value={value === null || value === undefined ? null : String(value)}
      suffix={field.kind === 'money' ? unit : undefined}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      formatter={(shown, { userTyping }) => (userTyping ? String(shown ?? '') : grouped(String(shown ?? '')))}
      parser={plainNumber}
      onChange={next => onChange(next === null || next === '' ? null : whole ? Number(next) : String(next))}
    />
  )
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? shown : `${shown}.${fraction}`
}
