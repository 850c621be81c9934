import { DatePicker } from 'antd'
import type { Dayjs } from 'dayjs'
import { type ComponentProps, type FocusEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { enterTakesDay } from './enter-takes-day.ts'
import styles from './fields.module.css'
import { useHoldForm } from './use-hold-form.ts'
import { wrongDay } from './wrong-day.ts'

/** One list for good: with another one the picker forgets what is being typed. */
const FORMATS = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD']

type DayPickerProps = Pick<
  ComponentProps<typeof DatePicker>,
  'id' | 'autoFocus' | 'status' | 'aria-invalid' | 'aria-describedby'
> & {
  value?: Dayjs | null
  onChange?: (day: Dayjs | null) => void
}

/**
 * Takes a day by hand or from the calendar. The picker drops a text that is no day: who typed 2026-02-30 is told that there
 * is no such day, and the form waits: it is sent without a day only by who has left the field empty since. At Enter the text
 * stays as it is, to be mended. Text that is deleted is no day any more, which the picker would not say.
 */
export function DayPicker({ onChange, ...props }: DayPickerProps) {
  const t = useTexts(commonTexts)
  // Kept aside: drawing the picker anew while somebody types puts the old day back.
  const typed = useRef<string | null>(null)
  const [none, setNone] = useState<string | null>(null)
  const box = useHoldForm(none !== null)
  const heard = useRef(false)
  const judge = () => {
    const text = typed.current
    if (text) setNone(wrongDay(text) ? text : null)
    else if (text === '' || heard.current) setNone(null)
    if (text === '') onChange?.(null)
    typed.current = null
  }
  const told = none && t(wrongDay(none) ?? 'noSuchDay', { day: none })
  return (
    <div
      ref={box}
      className={styles.full}
      onInputCapture={({ target }: FormEvent) => {
        if (target instanceof HTMLInputElement) typed.current = target.value.trim()
      }}
      onKeyDownCapture={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !typed.current || !wrongDay(typed.current)) return
        event.preventDefault()
        event.stopPropagation()
        setNone(typed.current)
        heard.current = true
      }}
      onFocusCapture={(event: FocusEvent) => {
        if (isFromOutside(event)) heard.current = none !== null
      }}
      onBlurCapture={(event: FocusEvent) => {
        if (isFromOutside(event)) judge()
      }}
    >
      <DatePicker
        className={styles.full}
        format={FORMATS}
        placeholder={t('chooseDate')}
        {...props}
        {...(none && { status: 'error' as const, 'aria-invalid': true })}
        // The open calendar lies over what is said below the field.
        panelRender={panel => (
          <>
            {told && (
              <p className={styles.noSuchDayHere} aria-hidden>
                {told}
              </p>
            )}
            {panel}
          </>
        )}
        onKeyDown={enterTakesDay}
        onChange={(day: Dayjs | null) => {
          typed.current = null
          setNone(null)
          onChange?.(day)
        }}
      />
      <p className={styles.noSuchDay} role="alert">
        {told}
      </p>
    </div>
  )
}

/** Going from the text to the button that empties it is no leaving. */
function isFromOutside({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget)
}
