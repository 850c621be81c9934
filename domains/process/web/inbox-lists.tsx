import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { findRecordType } from '#apps/web/records/record-types.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { hrefOfRecord } from '#apps/web/ui/record-href.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { GateView } from '../shapes/gate.ts'
import type { InboxApproval } from '../shapes/inbox.ts'
import { ApprovalDecision } from './approval-decision.tsx'
import styles from './inbox.module.css'
import { projectTexts } from './project-texts.ts'

/** Approvals to decide in place, each with the facts that it was submitted with. */
export function WaitingApprovals({ approvals }: { approvals: readonly InboxApproval[] }) {
  const t = useTexts(projectTexts)
  if (approvals.length === 0) return null
  return (
    <Section title={t('approvals')} aside={approvals.length}>
      <ul className={styles.list}>
        {approvals.map(approval => (
          <Waiting key={approval.id} approval={approval} />
        ))}
      </ul>
    </Section>
  )
}

function Waiting({ approval }: { approval: InboxApproval }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const { gate } = approval
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.title}>
          {words(approval.title)} {approval.projectName && <StateTag>{approval.projectName}</StateTag>}
        </p>
        <p className={styles.soft}>
          {gate && `${t('factsMet', { satisfied: gate.satisfied, total: gate.total })} · `}
          <Person id={approval.submitterId} /> <Moment value={approval.submittedAt} />
          {approval.overdue > 0 && ` · ${t('overdueDays', { count: approval.overdue })}`}
        </p>
        {gate && <p className={styles.soft}>{factsOf(gate, words)}</p>}
        {approval.note && <p>{approval.note}</p>}
      </div>
      <ApprovalDecision approval={approval} />
      <ToSubject approval={approval} />
    </li>
  )
}

/** A gate is looked at in its project, any other record on its own page. */
function ToSubject({ approval }: { approval: InboxApproval }) {
  const t = useTexts(projectTexts)
  const { projectId, stageKey, subjectType, subjectId } = approval
  if (stageKey && projectId) return <To href={`/projects/${projectId}?stage=${stageKey}`}>{t('seeFacts')}</To>
  return findRecordType(subjectType) ? <To href={hrefOfRecord(subjectType, subjectId)}>{t('open')}</To> : null
}

/** What the gate saw, criterion by criterion, in one line. */
function factsOf(gate: GateView, words: ReturnType<typeof useWords>): string {
  const sum = (have: unknown, need: unknown) => (have === null ? '' : ` ${have}${need === null ? '' : `/${need}`}`)
  return gate.criteria.map(one => `${words(one.label)}${sum(one.have, one.need)}`).join(' · ')
}
