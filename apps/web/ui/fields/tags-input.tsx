import { Select } from 'antd'
import type { TagsField } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

/** Several of the declared options, or free words where none are declared. */
export function TagsInput({ id, field, value, onChange, invalid, describedBy, autoFocus }: InputProps<TagsField>) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const options = Object.entries(field.options ?? {}).map(([option, text]) => ({ value: option, label: label(text) }))
  return (
    <Select
      id={id}
      className={styles.full}
      mode={field.options ? 'multiple' : 'tags'}
      value={Array.isArray(value) ? value : []}
      placeholder={t('choose')}
      autoFocus={autoFocus}
      optionFilterProp="label"
      tokenSeparators={[',', '，', '、', ';']}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      options={options}
      onChange={onChange}
    />
  )
}
