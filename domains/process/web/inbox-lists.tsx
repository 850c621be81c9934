import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { Inbox, InboxApproval } from '../shapes/inbox.ts'
import { ApprovalDecision } from './approval-decision.tsx'
import styles from './inbox.module.css'
import { projectTexts } from './project-texts.ts'

/** Approvals to decide in place, then what else waits. */
export function InboxLists({ inbox }: { inbox: Inbox }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  return (
    <div className={styles.parts}>
      {inbox.approvals.length > 0 && (
        <Section title={t('approvals')} aside={inbox.approvals.length}>
          <ul className={styles.list}>
            {inbox.approvals.map(approval => (
              <Waiting key={approval.id} approval={approval} />
            ))}
          </ul>
        </Section>
      )}
      {inbox.sections
        .filter(section => section.items.length > 0)
        .map(section => (
          <Section key={section.name} title={words(section.label)} aside={section.items.length}>
            <ul className={styles.list}>
              {section.items.map(item => (
                <li key={item.id} className={styles.item}>
                  <To href={item.path}>{item.title}</To>
                  <span className={styles.soft}>{item.projectName}</span>
                  {item.dueOn && <CalendarDate value={item.dueOn} due />}
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </div>
  )
}

function Waiting({ approval }: { approval: InboxApproval }) {
  const t = useTexts(projectTexts)
  const { gate } = approval
  return (
    <li className={styles.item}>
      <p className={styles.soft}>
        {approval.projectId && <To href={`/projects/${approval.projectId}`}>{approval.projectName}</To>}
        {gate && ` · ${t('factsMet', { satisfied: gate.satisfied, total: gate.total })}`} ·{' '}
        <Person id={approval.submitterId} />
        {approval.overdue > 0 && ` · ${t('overdueDays', { count: approval.overdue })}`}
      </p>
      <ApprovalDecision approvalId={approval.id} projectId={approval.projectId} />
    </li>
  )
}
