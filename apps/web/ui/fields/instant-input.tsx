import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { instantIn } from '../../format/instant-in.ts'
import { formatMoment } from '../../format/moment.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { enterTakesDay } from './enter-takes-day.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

const SHAPE = 'YYYY-MM-DD HH:mm'

/** A moment, picked as the clocks of the workspace show it. */
export function InstantInput({ id, value, onChange, invalid, describedBy, autoFocus }: InputProps) {
  const t = useTexts(commonTexts)
  const { timeZone } = useWorkspace().me.workspace
  return (
    <DatePicker
      id={id}
      className={styles.full}
      showTime={{ format: 'HH:mm' }}
      format={SHAPE}
      placeholder={t('chooseDate')}
      autoFocus={autoFocus}
      value={typeof value === 'string' && value !== '' ? dayjs(formatMoment(value, timeZone), SHAPE) : null}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onKeyDown={enterTakesDay}
      onChange={moment => onChange(moment ? instantIn(moment.format(SHAPE), timeZone) : null)}
    />
  )
}
