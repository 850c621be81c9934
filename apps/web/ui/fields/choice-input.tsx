import { Select } from 'antd'
import type { ChoiceField } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useClear } from '../use-clear.tsx'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

export function ChoiceInput({ id, field, value, onChange, invalid, describedBy, autoFocus }: InputProps<ChoiceField>) {
  const t = useTexts(commonTexts)
  const clear = useClear()
  const label = useLabel()
  return (
    <Select
      id={id}
      className={styles.full}
      value={typeof value === 'string' ? value : undefined}
      placeholder={t('choose')}
      autoFocus={autoFocus}
      defaultOpen={autoFocus}
      allowClear={!field.required && !field.initial && clear}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      options={Object.entries(field.options).map(([option, text]) => ({ value: option, label: label(text) }))}
      onChange={next => onChange(next ?? null)}
    />
  )
}
