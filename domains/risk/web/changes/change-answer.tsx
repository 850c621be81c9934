import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { type Change, useChangeApproval, useChangeForms } from './use-changes.ts'

/** Whom a submitted change waits for, and their decision. */
export function ChangeAnswer({ change }: { change: Change }) {
  const t = useTexts(changeTexts)
  const common = useTexts(commonTexts)
  const { byId } = usePeople()
  const { decide } = useChangeForms()
  const approval = useChangeApproval(change)
  if (!approval) return null
  const names = approval.waitingFor.map(id => byId.get(id)?.name ?? '…').join(common('and'))
  return (
    <Section title={t('approval')} padded>
      <p>{t('waitingFor', { names })}</p>
      <p className={styles.soft}>
        <Person id={approval.submitterId} /> <Moment value={approval.submittedAt} />
      </p>
      {approval.note && <p>{approval.note}</p>}
      {approval.mayDecide && (
        <div className={styles.buttons}>
          <DecideApproval approvalId={approval.id} t={t} decide={decide} />
        </div>
      )}
    </Section>
  )
}
