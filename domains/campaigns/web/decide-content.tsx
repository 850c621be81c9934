import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { useCampaignForms } from './use-campaigns.ts'

/** Approves or returns a piece of content where it is read. */
export function DecideContent({ approvalId }: { approvalId: string }) {
  const t = useTexts(campaignsTexts)
  const { decide } = useCampaignForms()
  return (
    <div className={styles.buttons}>
      <DecideApproval approvalId={approvalId} t={t} decide={decide} />
    </div>
  )
}
