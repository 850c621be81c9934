import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { useCampaignForms } from './use-campaigns.ts'

/** Approves or returns a piece of content where it is read. */
export function DecideContent({ approvalId }: { approvalId: string }) {
  const t = useTexts(campaignsTexts)
  const { decide } = useCampaignForms()
  const [asked, ask] = useState<'approve' | 'reject' | null>(null)
  return (
    <div className={styles.buttons}>
      <Button type="primary" onClick={() => ask('approve')}>
        {t('approve')}
      </Button>
      <Button onClick={() => ask('reject')}>{t('returnIt')}…</Button>
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
        title={t('returnIt')}
        help={t('returnHelp')}
        label={t('comment')}
        action={t('returnIt')}
        onConfirm={comment => decide({ id: approvalId, decision: 'reject', comment })}
        onClose={() => ask(null)}
      />
    </div>
  )
}
