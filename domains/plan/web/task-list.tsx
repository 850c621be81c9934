import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import type { ScheduledTask } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { byStage, type PlanView } from './plan-view.ts'
import { TaskRow } from './task-row.tsx'
import styles from './tasks.module.css'

interface TaskListProps {
  tasks: readonly ScheduledTask[]
  stages: readonly { key: string; name: string }[]
  plan: PlanView
  onOpen: (id: string) => void
}

/** The tasks under their stages. */
export function TaskList({ tasks, stages, plan, onOpen }: TaskListProps) {
  const t = useTexts(planTexts)
  const common = useTexts(commonTexts)
  return (
    <div className={styles.groups}>
      {byStage(tasks, stages).map(group => (
        <Section
          key={group.key}
          title={group.name ?? t('otherTasks')}
          aside={t('sum', { count: group.tasks.length, done: doneOf(group.tasks) })}
        >
          <table className={styles.table}>
            <thead className="visually-hidden">
              <tr>
                <th>{t('finish')}</th>
                <th>{t('task')}</th>
                <th>{t('owner')}</th>
                <th>{t('dates')}</th>
                <th>{t('days')}</th>
                <th>{t('state')}</th>
                <th>{common('act')}</th>
              </tr>
            </thead>
            <tbody>
              {group.tasks.map(one => (
                <TaskRow key={one.id} task={one} plan={plan} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
    </div>
  )
}

export function doneOf(tasks: readonly ScheduledTask[]): number {
  return tasks.filter(one => one.state === 'done').length
}
