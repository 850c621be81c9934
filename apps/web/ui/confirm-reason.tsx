import { Button, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useOnce } from '../records/use-once.ts'
import { type Problem, problemOf } from '../rpc/problem.ts'
import styles from './confirm-reason.module.css'
import { Dialog } from './dialog.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'

export interface ConfirmReasonProps {
  open: boolean
  title: ReactNode
  /** What it does, said once before it is done. */
  help?: ReactNode
  /** The verb on the button. */
  action: string
  danger?: boolean
  /** A reason that need not be given. */
  optional?: boolean
  label?: string
  onConfirm: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asks once, says what happens, and takes the reason that stays in the history. It closes when the server has answered. */
export function ConfirmReason(props: ConfirmReasonProps) {
  return (
    <ConfirmModal {...props}>
      <ReasonForm {...props} />
    </ConfirmModal>
  )
}

type ConfirmModalProps = Pick<ConfirmReasonProps, 'open' | 'title' | 'onClose'> & { children: ReactNode }

export function ConfirmModal({ open, title, onClose, children }: ConfirmModalProps) {
  return (
    <Dialog open={open} title={title} footer={null} onCancel={onClose} destroyOnHidden>
      {children}
    </Dialog>
  )
}

type ReasonFormProps = Omit<ConfirmReasonProps, 'open' | 'title'> & {
  /** What stands below the sentence of a refusal. */
  explanation?: ReactNode
}

/** What is done, the reason for it, and why it was refused. */
export function ReasonForm(props: ReasonFormProps) {
  const { help, action, danger, optional, label, explanation, onConfirm, onClose } = props
  const t = useTexts(commonTexts)
  const id = useId()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const { busy, problem, run } = useConfirm(onConfirm, onClose)
  useLeaveWarning(reason.trim() !== '', { saving: busy })
  const confirm = () => {
    if (!optional && reason.trim() === '') setMissing(true)
    else run(reason.trim())
  }
  return (
    <div className={styles.form}>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <label htmlFor={id}>{label ?? t('reason')}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={2000}
        value={reason}
        status={missing ? 'error' : ''}
        aria-required={!optional}
        aria-invalid={missing}
        aria-describedby={`${id}-problem`}
        onChange={event => {
          setReason(event.target.value)
          setMissing(false)
        }}
      />
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {missing && t('reasonNeeded')}
        {problem && (problem.message || t('network'))}
      </p>
      {problem && explanation}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" danger={danger} loading={busy} onClick={confirm}>
          {action}
        </Button>
      </div>
    </div>
  )
}

function useConfirm(onConfirm: ConfirmReasonProps['onConfirm'], onClose: () => void) {
  const once = useOnce<null, void>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function run(reason: string): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await onConfirm(reason)
      onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run: (reason: string) => void once(null, () => run(reason)) }
}
