import dayjs from 'dayjs'
import { DayPicker } from './day-picker.tsx'
import type { InputProps } from './field-input.tsx'

const SHAPE = 'YYYY-MM-DD'

/** A day of the calendar. The value is text; the picker's own object never leaves this file. */
export function DateInput({ id, value, onChange, invalid, describedBy, autoFocus }: InputProps) {
  return (
    <DayPicker
      id={id}
      autoFocus={autoFocus}
      value={typeof value === 'string' && value !== '' ? dayjs(value, SHAPE) : null}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={day => onChange(day ? day.format(SHAPE) : null)}
    />
  )
}
