import { useQuery } from '@tanstack/react-query'
import { Alert, Input } from 'antd'
import { useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useWords } from '#apps/web/ui/words.ts'
import styles from './dialogs.module.css'
import { GateChanges } from './gate-changes.tsx'
import { projectTexts } from './project-texts.ts'

/** Approves on the facts as they are now: what has changed since the submission is shown before. */
export function ApproveDialog({ approvalId, onClose }: { approvalId: string; onClose: () => void }) {
  const t = useTexts(processTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const [comment, setComment] = useState('')
  const approval = useApproval(approvalId)
  const [problem, setProblem] = useState('')
  const common = useTexts(commonTexts)
  const approve = useCommand(client.process.decideApproval, {
    onDone: onClose,
    onRefused: error => {
      setProblem(problemOf(error).message || common('network'))
      void approval.refetch()
    },
  })
  useLeaveWarning(comment.trim() !== '', { saving: approve.isPending })
  const gate = approval.data?.gate
  const given = { id: approvalId, decision: 'approve' as const, ...(comment.trim() && { comment: comment.trim() }) }
  return (
    <Dialog
      open
      title={approval.data ? words(approval.data.title) : t('approve')}
      okText={t('approve')}
      cancelText={common('cancel')}
      okButtonProps={{ disabled: !approval.data }}
      confirmLoading={approve.isPending}
      onOk={() => approve.mutate({ ...given, ...(gate && { shown: gate.shown }) })}
      onCancel={onClose}
    >
      {approval.isPending && <Loading />}
      {approval.error && <ErrorState error={approval.error} onRetry={() => void approval.refetch()} />}
      {gate && <GateChanges gate={gate} />}
      <Comment value={comment} onChange={setComment} />
      {problem && <Alert type="error" showIcon title={problem} role="alert" />}
    </Dialog>
  )
}

/** An approval with its gate as it is at this moment; read anew each time it is looked at. */
export function useApproval(id: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.process.readApproval.queryOptions({ input: { id } }),
    meta: { reads: ['*'] },
    staleTime: 0,
  })
}

function Comment({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTexts(projectTexts)
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('comment')}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </p>
  )
}
