import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { enterTakesDay } from './enter-takes-day.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

const SHAPE = 'YYYY-MM-DD'

/** A day of the calendar. The value is text; the picker's own object never leaves this file. */
export function DateInput({ id, value, onChange, invalid, describedBy, autoFocus }: InputProps) {
  const t = useTexts(commonTexts)
  return (
    <DatePicker
      id={id}
      className={styles.full}
      format={[SHAPE, 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD']}
      placeholder={t('chooseDate')}
      autoFocus={autoFocus}
      value={typeof value === 'string' && value !== '' ? dayjs(value, SHAPE) : null}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onKeyDown={enterTakesDay}
      onChange={day => onChange(day ? day.format(SHAPE) : null)}
    />
  )
}
