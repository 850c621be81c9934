import { Input } from 'antd'
import { useState } from 'react'
import type { DecimalField, IntegerField, MoneyField } from '#kernel/entity/field.ts'
import { useMoneyUnitName } from '../money.tsx'
import { asNumber, isNumber } from './as-number.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

/**
 * A number. Exact decimals stay text all the way; only whole numbers become numbers. Nothing is rounded and nothing
 * forgotten: one digit too many, or a text that is no number, is sent as it stands and refused in words.
 */
export function NumberInput(props: InputProps<IntegerField | DecimalField | MoneyField>) {
  const { id, field, value, onChange, invalid, describedBy, autoFocus, currency } = props
  const unit = useMoneyUnitName(currency, 'yuan')
  // What is being typed stays as it is until the field is left.
  const [typed, setTyped] = useState<string | null>(null)
  const kept = value === null || value === undefined ? '' : String(value)
  const wrong = invalid || (typed === null && kept !== '' && !isNumber(kept))
  return (
    <Input
      id={id}
      className={styles.full}
      inputMode={field.kind === 'integer' ? 'numeric' : 'decimal'}
      autoComplete="off"
      autoFocus={autoFocus}
      value={typed ?? grouped(kept)}
      suffix={field.kind === 'money' ? unit : undefined}
      status={wrong ? 'error' : ''}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(given(asNumber(target.value), field.kind === 'integer'))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

function given(text: string | null, whole: boolean): string | number | null {
  const number = Number(text)
  return text !== null && whole && Number.isSafeInteger(number) && isNumber(text) ? number : text
}

function grouped(text: string): string {
  if (!isNumber(text)) return text
  const [whole = '', fraction] = text.split('.')
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? shown : `${shown}.${fraction}`
}
