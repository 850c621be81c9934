import { Button, Input, Modal, Radio } from 'antd'
import { useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { optionScores } from './option-scores.ts'
import { strategyTexts } from './strategy-texts.ts'

/** Asks for the choice and the reason; what is decided on is the version that is on the screen. */
export function DecideForm({ record, onClose }: { record: RecordOf<typeof decision>; onClose: () => void }) {
  const t = useTexts(strategyTexts)
  const common = useTexts(commonTexts)
  const id = useId()
  const { client } = useWorkspace()
  const [choice, setChoice] = useState(record.choice ?? '')
  const [reason, setReason] = useState(record.reason ?? '')
  const [asked, setAsked] = useState(false)
  useLeaveWarning(reason !== (record.reason ?? ''))
  const decide = useCommand(client.strategy.decide, { onDone: onClose, onRefused: () => {} })
  const known = record.options?.some(option => option.key === choice) ?? false
  const scores = optionScores(record)
  const submit = () => {
    setAsked(true)
    if (known && reason.trim() !== '')
      decide.mutate({ id: record.id, version: record.version, choice, reason: reason.trim() })
  }
  return (
    <Modal open title={t('decideTitle')} footer={null} onCancel={onClose}>
      <div className={styles.form}>
        <p className={styles.soft}>{t('decideHelp')}</p>
        <Radio.Group
          className={styles.choices}
          aria-label={t('decideTitle')}
          value={choice}
          onChange={({ target }) => setChoice(target.value)}
        >
          {(record.options ?? []).map(option => (
            <Radio key={option.key} value={option.key}>
              {option.name} {scores.get(option.key)?.mean && <strong>{scores.get(option.key)?.mean}</strong>}
            </Radio>
          ))}
        </Radio.Group>
        {asked && !known && (
          <p className={styles.refused} role="alert">
            {t('chooseFirst')}
          </p>
        )}
        <FormField
          id={id}
          label={t('reason')}
          required
          problem={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
        >
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={2000}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        </FormField>
        <p className={styles.refused} role="alert">
          {decide.error && (problemOf(decide.error).message || common('network'))}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={decide.isPending} onClick={submit}>
            {t('decide')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
