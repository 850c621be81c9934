import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { ContentWaiting } from './content-waiting.tsx'
import { DecideContent } from './decide-content.tsx'
import { type Content, useContentApproval } from './use-content-approval.ts'

/** Who sent a piece of content for review, whom it waits for, and their decision. */
export function ContentApproval({ content }: { content: Content }) {
  const t = useTexts(campaignsTexts)
  const approval = useContentApproval(content)
  if (!approval) return null
  return (
    <Section title={t('approval')} padded>
      <p>
        <ContentWaiting approval={approval} />
      </p>
      <p className={styles.soft}>
        <Person id={approval.submitterId} /> <Moment value={approval.submittedAt} />
      </p>
      {approval.mayDecide && <DecideContent approvalId={approval.id} />}
    </Section>
  )
}
