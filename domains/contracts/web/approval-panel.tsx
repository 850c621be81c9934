import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import styles from './contracts.module.css'
import { contractsTexts } from './contracts-texts.ts'
import { useContractApproval, useContractForms } from './use-contracts.ts'

/** Whom a submitted contract or rescheduling waits for, and their decision. */
export function ApprovalPanel({ record, delay = false }: { record: { id: string; state: string }; delay?: boolean }) {
  const t = useTexts(contractsTexts)
  const common = useTexts(commonTexts)
  const { byId } = usePeople()
  const { decide } = useContractForms()
  const approval = useContractApproval(record)
  if (!approval) return null
  const names = approval.waitingFor.map(id => byId.get(id)?.name ?? '…').join(common('and'))
  const word = (of: Parameters<Parameters<typeof DecideApproval>[0]['t']>[0]) => {
    if (delay && of === 'approveHelp') return t('approveDelayHelp')
    return t(delay && of === 'rejectHelp' ? 'rejectDelayHelp' : of)
  }
  return (
    <Section title={t('approval')} padded>
      <p>{t('waitingFor', { names })}</p>
      <p className={styles.soft}>
        <Person id={approval.submitterId} /> <Moment value={approval.submittedAt} />
      </p>
      {approval.note && <p>{approval.note}</p>}
      {approval.mayDecide && (
        <div className={styles.buttons}>
          <DecideApproval approvalId={approval.id} t={word} decide={decide} />
        </div>
      )}
    </Section>
  )
}
