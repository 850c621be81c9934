import { Select } from 'antd'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useClear } from '../use-clear.tsx'
import { usePeople } from '../use-people.ts'
import type { InputProps } from './field-input.tsx'
import styles from './fields.module.css'

/** One of the workspace's people; who has left stays shown where chosen, and is not offered anew. */
export function PersonInput({ id, field, value, onChange, invalid, describedBy, autoFocus }: InputProps) {
  const t = useTexts(commonTexts)
  const clear = useClear()
  const { all } = usePeople()
  const options = all
    .filter(person => person.active || person.id === value)
    .map(person => ({ value: person.id, label: person.name }))
  return (
    <Select
      id={id}
      className={styles.full}
      showSearch={{ optionFilterProp: 'label' }}
      value={typeof value === 'string' ? value : undefined}
      placeholder={t('choose')}
      notFoundContent={t('notFound')}
      autoFocus={autoFocus}
      defaultOpen={autoFocus}
      allowClear={!field.required && clear}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      options={options}
      onChange={next => onChange(next ?? null)}
    />
  )
}
