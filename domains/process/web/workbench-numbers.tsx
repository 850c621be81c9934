import { dayOf } from '#apps/web/format/moment.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { Inbox } from '../shapes/inbox.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import { dueThisWeek, overdue, workOf } from './work-groups.ts'
import styles from './workbench.module.css'
import { workbenchTexts } from './workbench-texts.ts'

/** Four numbers; each leads to the list that it counts. */
export function WorkbenchNumbers({ inbox, projects }: { inbox: Inbox; projects: readonly ProjectCard[] }) {
  const t = useTexts(workbenchTexts)
  const today = useToday()
  const { timeZone } = useWorkspace().me.workspace
  const work = workOf(inbox)
  const late = overdue(work, today)
  const risky = projects.filter(card => card.health?.level === 'risk')
  const first = inbox.approvals.map(one => dayOf(one.submittedAt, timeZone).slice(5)).sort()[0]
  const latest = Math.max(0, ...late.map(one => one.overdue))
  const todays = work.filter(one => one.dueOn === today).length
  const numbers = [
    {
      key: 'approvals',
      href: '/inbox?show=approvals',
      count: inbox.approvals.length,
      note: first && t('since', { date: first }),
    },
    {
      key: 'overdue',
      href: '/inbox?show=overdue',
      count: late.length,
      note: latest > 0 && t('upTo', { count: latest }),
      tone: styles.bad,
    },
    {
      key: 'dueThisWeek',
      href: '/inbox?show=week',
      count: dueThisWeek(work, today).length,
      note: t('ofToday', { count: todays }),
    },
    {
      key: 'atRisk',
      href: '/projects?health=risk',
      count: risky.length,
      note: t('underWay', { count: projects.length }),
      tone: styles.warn,
    },
  ] as const
  return (
    <ul className={styles.counts}>
      {numbers.map(({ key, href, count, note, ...more }) => (
        <li key={key}>
          <To href={href} className={styles.count}>
            <span>{t(key)}</span>
            <strong className={count > 0 && 'tone' in more ? more.tone : undefined}>{count}</strong>
            <span className={styles.note}>{note || ' '}</span>
          </To>
        </li>
      ))}
    </ul>
  )
}
