import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { ScheduledTask } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import type { PlanView } from './plan-view.ts'
import { TaskFloat } from './task-float.tsx'
import styles from './tasks.module.css'

/** Why a task that is still to be done lies where it does, and how far it may slip. */
export function TaskDriver({ task, plan }: { task: ScheduledTask | undefined; plan: PlanView }) {
  const t = useTexts(planTexts)
  if (!task?.float) return null
  const { drivenBy, critical, totalFloat: days, freeFloat: free } = task.float
  return (
    <Section title={t('whyHere')} padded>
      <p>
        {drivenBy === null ? (
          t('drivenByDay')
        ) : (
          <To href={`/tasks/${drivenBy}`}>
            {t(isLinked(task, drivenBy, plan) ? 'drivenByTask' : 'drivenByStage', { title: plan.titleOf(drivenBy) })}
          </To>
        )}
      </p>
      <p>
        <TaskFloat task={task} />
      </p>
      <p className={styles.waiting}>{critical ? t('criticalHelp') : t('slackHelp', { days, free })}</p>
    </Section>
  )
}

function isLinked(task: ScheduledTask, drivenBy: string, plan: PlanView): boolean {
  return plan.predecessorsOf(task.id).some(({ task: before }) => before.id === drivenBy)
}
