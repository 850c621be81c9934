import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { TaskRecord } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { type Linked, type PlanView, planView } from './plan-view.ts'
import { TaskConflicts } from './task-conflicts.tsx'
import { TaskDriver } from './task-driver.tsx'
import { TaskState } from './task-row.tsx'
import styles from './tasks.module.css'
import { usePlaybookWords, useSchedule } from './use-schedule.ts'
import { useTaskCommands } from './use-task-commands.ts'

/** What comes before and after a task, on its page and in the panel. */
export function TaskLinks({ task }: { task: TaskRecord }) {
  const t = useTexts(planTexts)
  const schedule = useSchedule(task.projectId)
  const words = usePlaybookWords(task.projectId)
  const { write } = useWriteIn(task.projectId, 'plan', task.ownerId)
  if (!schedule.data) return <Loading lines={3} />
  const plan = planView(schedule.data, words)
  const before = plan.predecessorsOf(task.id)
  const after = plan.successorsOf(task.id)
  return (
    <>
      <TaskDriver task={plan.taskOf(task.id)} plan={plan} />
      <Section title={t('predecessors')}>
        <div className={styles.inPanel}>
          <TaskConflicts conflicts={plan.conflictsOf(task.id)} titleOf={plan.titleOf} />
        </div>
        {before.length === 0 && <p className={styles.none}>{t('noPredecessors')}</p>}
        <Links links={before} plan={plan} removable={write && (task.state === 'todo' || task.state === 'doing')} />
      </Section>
      {after.length > 0 && (
        <Section title={t('successors')}>
          <Links links={after} plan={plan} removable={false} />
        </Section>
      )}
    </>
  )
}

function Links({ links, plan, removable }: { links: readonly Linked[]; plan: PlanView; removable: boolean }) {
  const t = useTexts(planTexts)
  const { unlink } = useTaskCommands()
  return (
    <ul>
      {links.map(({ link, lagDays, task }) => {
        const title = plan.titleOf(task.id)
        return (
          <li key={link.id} className={styles.link}>
            <To href={`/tasks/${task.id}`}>{title}</To>
            <span className={styles.linkFacts}>
              <CalendarDate value={task.finish} plain due={task.waits} />
              {lagDays > 0 && t('lagShort', { count: lagDays })}
            </span>
            <TaskState state={task.state} />
            {removable && (
              <Button
                type="text"
                icon={<CloseOutlined />}
                aria-label={t('unlink', { title })}
                onClick={() => unlink.mutate(knownOf(link))}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
