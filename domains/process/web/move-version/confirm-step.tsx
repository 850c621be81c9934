import { Checkbox, Input } from 'antd'
import { useId } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import type { MovePreview } from '../../shapes/version-move.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'

interface ConfirmStepProps {
  preview: MovePreview
  reason: string
  others: readonly string[]
  onReason: (reason: string) => void
  onOthers: (others: string[]) => void
}

/** The last look: why, and which other projects go along. */
export function ConfirmStep({ preview, reason, others, onReason, onOthers }: ConfirmStepProps) {
  const t = useTexts(moveVersionTexts)
  const id = useId()
  const options = preview.alike.map(one => ({ value: one.id, label: t('alikeOne', one) }))
  return (
    <Section title={t('confirm')} padded>
      <p>{t('confirmHelp')}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t('reason')}</label>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={4000}
          value={reason}
          onChange={event => onReason(event.target.value)}
        />
      </div>
      {options.length > 0 && (
        <fieldset className={styles.alike}>
          <legend>{t('alike')}</legend>
          <p className={styles.soft}>{t('alikeHelp')}</p>
          <Checkbox.Group className={styles.choices} options={options} value={[...others]} onChange={onOthers} />
        </fieldset>
      )}
    </Section>
  )
}
