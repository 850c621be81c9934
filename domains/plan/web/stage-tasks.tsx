import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { StagePartProps } from '#apps/web/shell/types.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { ScheduledTask } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import styles from './stage-tasks.module.css'
import { doneOf } from './task-list.tsx'
import { TaskTick } from './task-tick.tsx'
import { usePlaybookWords, useSchedule } from './use-schedule.ts'

/** The tasks of one stage in short: who, until when, done with a click. */
export function StageTasks({ projectId, stageKey }: StagePartProps) {
  const t = useTexts(planTexts)
  const schedule = useSchedule(projectId)
  const words = usePlaybookWords(projectId)
  const tasks = schedule.data?.tasks.filter(one => one.stageKey === stageKey && one.state !== 'cancelled') ?? []
  if (tasks.length === 0) return null
  return (
    <Section
      title={t('tasksOfStage')}
      aside={
        <>
          {t('sum', { count: tasks.length, done: doneOf(tasks) })} ·{' '}
          <To href={`/projects/${projectId}/plan/tasks`} className={styles.all}>
            {t('allTasks')}
          </To>
        </>
      }
    >
      <ul className={styles.list}>
        {tasks.map(one => (
          <Row key={one.id} task={one} title={words.titleOf(one)} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ task, title }: { task: ScheduledTask; title: string }) {
  const over = task.state === 'done'
  return (
    <li className={over ? `${styles.row} ${styles.over}` : styles.row}>
      <TaskTick task={task} title={title} />
      <To href={`/projects/${task.projectId}/plan/tasks?task=${task.id}`} className={styles.title}>
        {title}
      </To>
      <span className={styles.owner}>
        <Person id={task.ownerId} />
      </span>
      <CalendarDate value={task.finish} due={task.waits} plain />
    </li>
  )
}
