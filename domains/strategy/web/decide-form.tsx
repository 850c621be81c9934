import { Button, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSeen } from '#apps/web/records/use-seen.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangedMeanwhile } from '#apps/web/ui/changed-meanwhile.tsx'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { optionScores } from './option-scores.ts'
import { strategyTexts } from './strategy-texts.ts'

type Decision = RecordOf<typeof decision>

/** Asks for the choice and the reason; what is decided on is the version that is on the screen. */
export function DecideForm({ record: begun, onClose }: { record: Decision; onClose: () => void }) {
  const t = useTexts(strategyTexts)
  const common = useTexts(commonTexts)
  const id = useId()
  const { client } = useWorkspace()
  const { seen: record, before, send } = useSeen(begun)
  const [choice, setChoice] = useState(begun.choice ?? '')
  const [reason, setReason] = useState(begun.reason ?? '')
  const [asked, setAsked] = useState(false)
  useLeaveWarning(reason !== (begun.reason ?? ''))
  const decide = useCommand(client.strategy.decide, { onDone: onClose, onRefused: () => {} })
  const known = record.options?.some(option => option.key === choice) ?? false
  const scores = optionScores(record)
  const submit = () => {
    setAsked(true)
    if (known && reason.trim() !== '')
      // Why it was refused is said below.
      send(seen => decide.mutateAsync({ ...seen, choice, reason: reason.trim() })).catch(() => {})
  }
  return (
    <Dialog open title={t('decideTitle')} footer={null} onCancel={onClose}>
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
        {decide.error && before && <ChangedMeanwhile entity={decision} before={before} now={record} />}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={decide.isPending} onClick={submit}>
            {t('decide')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
