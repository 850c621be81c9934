import { CloseOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useId } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import styles from './decisions.module.css'
import { type OptionsDraft, removeOption, setOption } from './options-draft.ts'
import { strategyTexts } from './strategy-texts.ts'

interface OptionEditorProps {
  draft: OptionsDraft
  option: OptionsDraft['options'][number]
  /** Somebody tried to save: what is missing is marked. */
  asked: boolean
  onChange: (draft: OptionsDraft) => void
}

const SAID = ['description', 'pros', 'cons'] as const

/** One option as a card of inputs. */
export function OptionEditor({ draft, option, asked, onChange }: OptionEditorProps) {
  const t = useTexts(strategyTexts)
  const id = useId()
  const unnamed = asked && option.name.trim() === ''
  return (
    <div className={styles.optionCard}>
      <div className={styles.cardHead}>
        <FormField id={`${id}-name`} label={t('optionName')} required>
          <Input
            id={`${id}-name`}
            value={option.name}
            maxLength={120}
            status={unnamed ? 'error' : ''}
            aria-invalid={unnamed}
            onChange={event => onChange(setOption(draft, option.key, { name: event.target.value }))}
          />
        </FormField>
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('removeOption', { name: option.name })}
          onClick={() => onChange(removeOption(draft, option.key))}
        />
      </div>
      {SAID.map(name => (
        <FormField key={name} id={`${id}-${name}`} label={t(name)}>
          <Input.TextArea
            id={`${id}-${name}`}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={option[name] ?? ''}
            onChange={event => onChange(setOption(draft, option.key, { [name]: event.target.value || null }))}
          />
        </FormField>
      ))}
    </div>
  )
}
