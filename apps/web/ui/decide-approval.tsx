import { Button } from 'antd'
import { useState } from 'react'
import { ConfirmReason } from './confirm-reason.tsx'

type Word = 'approve' | 'approveHelp' | 'reject' | 'rejectHelp' | 'comment'

interface DecideApprovalProps {
  approvalId: string
  /** The words for just what is decided on. */
  t: (word: Word) => string
  decide: (vote: { id: string; decision: 'approve' | 'reject'; comment?: string }) => Promise<unknown>
}

/** Approves something or returns it where it is read; a return says why. */
export function DecideApproval({ approvalId, t, decide }: DecideApprovalProps) {
  const [asked, ask] = useState<'approve' | 'reject' | null>(null)
  return (
    <>
      <Button type="primary" onClick={() => ask('approve')}>
        {t('approve')}
      </Button>
      <Button onClick={() => ask('reject')}>{t('reject')}…</Button>
      <ConfirmReason
        open={asked === 'approve'}
        optional
        title={t('approve')}
        help={t('approveHelp')}
        label={t('comment')}
        action={t('approve')}
        onConfirm={comment => decide({ id: approvalId, decision: 'approve', ...(comment && { comment }) })}
        onClose={() => ask(null)}
      />
      <ConfirmReason
        open={asked === 'reject'}
        title={t('reject')}
        help={t('rejectHelp')}
        label={t('comment')}
        action={t('reject')}
        onConfirm={comment => decide({ id: approvalId, decision: 'reject', comment })}
        onClose={() => ask(null)}
      />
    </>
  )
}
