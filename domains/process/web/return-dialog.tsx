import { Alert, Checkbox, Input, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { ApprovalView } from '../shapes/approval.ts'
import type { GateView } from '../shapes/gate.ts'
import styles from './dialogs.module.css'
import { projectTexts } from './project-texts.ts'

interface ReturnDialogProps {
  approval: ApprovalView
  /** The stage whose gate it is; null for what is no gate. */
  stageKey: string | null
  gate: GateView | null
  onClose: () => void
}

const SUBMITTER = 'submitter'

/** Sends a submission back: to the submitter with what to mend, or to an earlier step. The reason stays in the history. */
export function ReturnDialog({ approval, stageKey, gate, onClose }: ReturnDialogProps) {
  const t = useTexts(projectTexts)
  const ui = useTexts(processTexts)
  const common = useTexts(commonTexts)
  const [reason, setReason] = useState('')
  const [mend, setMend] = useState<readonly string[]>([])
  const [to, setTo] = useState(SUBMITTER)
  const { busy, problem, giveBack } = useReturn(approval, stageKey, gate, onClose)
  useLeaveWarning(reason.trim() !== '', { saving: busy })
  const steps = Array.from({ length: approval.current }, (_, index) => ({
    value: String(index),
    label: t('toStep', { step: index + 1 }),
  }))
  return (
    <Dialog
      open
      title={ui('return')}
      okText={ui('return')}
      cancelText={common('cancel')}
      confirmLoading={busy}
      onOk={() => giveBack(reason.trim(), mend, to)}
      onCancel={onClose}
    >
      {steps.length > 0 && (
        <Labelled label={t('returnTo')}>
          {id => (
            <Select
              id={id}
              value={to}
              onChange={setTo}
              options={[{ value: SUBMITTER, label: t('toSubmitter') }, ...steps]}
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('whatToMend')}>
        {id => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={2000}
            value={reason}
            aria-required
            onChange={event => setReason(event.target.value)}
          />
        )}
      </Labelled>
      {gate && to === SUBMITTER && <Criteria gate={gate} chosen={mend} onChange={setMend} />}
      {problem && <Alert type="error" showIcon title={problem} role="alert" />}
    </Dialog>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface CriteriaProps {
  gate: GateView
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

function Criteria({ gate, chosen, onChange }: CriteriaProps) {
  const t = useTexts(projectTexts)
  const words = useWords()
  return (
    <fieldset className={styles.field}>
      <legend>{t('whichCriteria')}</legend>
      <Checkbox.Group
        className={styles.criteria}
        value={[...chosen]}
        onChange={onChange}
        options={gate.criteria.map(({ id, label }) => ({ value: id, label: words(label) }))}
      />
    </fieldset>
  )
}

function useReturn(approval: ApprovalView, stageKey: string | null, gate: GateView | null, onClose: () => void) {
  const common = useTexts(commonTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const [problem, setProblem] = useState('')
  const options = {
    onDone: onClose,
    onRefused: (error: unknown) => setProblem(problemOf(error).message || common('network')),
  }
  const decide = useCommand(client.process.decideApproval, options)
  const stage = useCommand(client.process.returnStage, options)
  function giveBack(reason: string, chosen: readonly string[], to: string): void {
    const { id, projectId } = approval
    if (reason === '') setProblem(common('reasonNeeded'))
    else if (to !== SUBMITTER) decide.mutate({ id, decision: 'return', toStep: Number(to), comment: reason })
    else if (stageKey === null || projectId === null) decide.mutate({ id, decision: 'reject', comment: reason })
    else stage.mutate({ projectId, stageKey, reason, mend: mendOf(chosen) })
  }
  function mendOf(chosen: readonly string[]) {
    const criteria = gate?.criteria.filter(one => chosen.includes(one.id)) ?? []
    return criteria.map(one => ({ what: words(one.label), criterion: one.id }))
  }
  return { busy: decide.isPending || stage.isPending, problem, giveBack }
}
