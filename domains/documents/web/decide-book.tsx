import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { planBookTexts } from './plan-book-texts.ts'
import { usePlanBookForms } from './use-plan-book.ts'

/** Approves or returns a version where it is read. */
export function DecideBook({ approvalId }: { approvalId: string }) {
  const t = useTexts(planBookTexts)
  const { decide } = usePlanBookForms()
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
