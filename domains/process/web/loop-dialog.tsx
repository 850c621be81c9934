import { Alert, Input, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { type ReactNode, useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { findRecordType } from '#apps/web/records/record-types.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { DayPicker } from '#apps/web/ui/fields/day-picker.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { project } from '../entities/project.ts'
import type { MoveView } from '../shapes/project-space.ts'
import styles from './dialogs.module.css'
import { projectTexts } from './project-texts.ts'

interface LoopDialogProps {
  projectId: string
  move: MoveView
  onClose: () => void
}

/** Goes on as the next iteration: why, with which adjustments, until when. */
export function LoopDialog({ projectId, move, onClose }: LoopDialogProps) {
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const [reason, setReason] = useState('')
  const [adjustments, setAdjustments] = useState<string[]>([])
  const [finish, setFinish] = useState<Dayjs | null>(null)
  const [problem, setProblem] = useState('')
  const loop = useCommand(client.process.loopBack, {
    onDone: onClose,
    onRefused: error => setProblem(problemOf(error).message || common('network')),
  })
  useLeaveWarning(reason.trim() !== '', { saving: loop.isPending })
  const confirm = () => {
    if (reason.trim() === '') return setProblem(common('reasonNeeded'))
    const until = finish ? { finish: finish.format('YYYY-MM-DD') } : {}
    const stage = { projectId, stageKey: move.stageKey ?? '', to: move.target ?? '' }
    loop.mutate({ ...stage, reason: reason.trim(), adjustments, ...until })
  }
  return (
    <Dialog
      open
      title={move.label ? words(move.label) : ''}
      okText={t('goAgain')}
      cancelText={common('cancel')}
      confirmLoading={loop.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className={styles.help}>{t('goAgainHelp')}</p>
      <Labelled label={common('reason')}>
        {id => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={2000}
            value={reason}
            aria-required
            onChange={event => setReason(event.target.value)}
          />
        )}
      </Labelled>
      <Adjustments projectId={projectId} value={adjustments} onChange={setAdjustments} />
      <Labelled label={t('newFinish')}>{id => <DayPicker id={id} value={finish} onChange={setFinish} />}</Labelled>
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

interface AdjustmentsProps {
  projectId: string
  value: string[]
  onChange: (value: string[]) => void
}

/** The project's decided adjustments to take along; without the record type there is nothing to choose from. */
function Adjustments({ projectId, value, onChange }: AdjustmentsProps) {
  const t = useTexts(projectTexts)
  const known = findRecordType('adjustment')
  const found = useRecords(
    known?.entity ?? project,
    { project: projectId, filter: [{ field: 'state', is: 'eq', value: 'decided' }], limit: 100 },
    { enabled: known !== undefined },
  )
  if (!known) return null
  const rows = (found.data?.items ?? []) as unknown as Record<string, unknown>[]
  const options = rows.map(row => ({ value: String(row.id), label: String(row[known.entity.title] ?? row.id) }))
  return (
    <Labelled label={t('adjustments')}>
      {id => (
        <Select id={id} mode="multiple" value={value} onChange={onChange} options={options} optionFilterProp="label" />
      )}
    </Labelled>
  )
}
