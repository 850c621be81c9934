import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { ScheduledTask } from '../contract.ts'
import { task as entity } from '../entities/task.ts'
import { planTexts } from './plan-texts.ts'
import type { PlanView } from './plan-view.ts'
import { TaskConflicts } from './task-conflicts.tsx'
import { TaskFloat } from './task-float.tsx'
import { TaskMenu } from './task-menu.tsx'
import { TaskTick } from './task-tick.tsx'
import styles from './tasks.module.css'

interface TaskRowProps {
  task: ScheduledTask
  plan: PlanView
  onOpen: (id: string) => void
}

/** One task in the list: done with a click, what it waits for, and what contradicts. */
export function TaskRow({ task, plan, onOpen }: TaskRowProps) {
  const t = useTexts(planTexts)
  const title = plan.titleOf(task.id)
  const open = task.state === 'todo' || task.state === 'doing'
  return (
    <tr className={open ? undefined : styles.over}>
      <td className={styles.tickCell}>
        <TaskTick task={task} title={title} />
      </td>
      <td className={styles.titleCell}>
        <button type="button" aria-haspopup="dialog" className={styles.open} onClick={() => onOpen(task.id)}>
          {task.milestone && (
            <span className={styles.diamond} title={t('milestone')}>
              ◆{' '}
            </span>
          )}
          {title}
        </button>
        <p className={styles.waiting}>
          <TaskFloat task={task} />
          <Waiting task={task} plan={plan} />
        </p>
        <TaskConflicts conflicts={plan.conflictsOf(task.id)} titleOf={plan.titleOf} />
      </td>
      <td className={styles.ownerCell}>
        <Person id={task.ownerId} />
      </td>
      <td className={styles.dateCell}>
        {!task.milestone && task.start !== task.finish && <span className={styles.from}>{task.start} – </span>}
        <CalendarDate value={task.finish} due={task.waits} plain />
      </td>
      <td className={styles.daysCell}>{task.milestone ? '' : task.days}</td>
      <td className={styles.stateCell}>
        <TaskState state={task.state} />
      </td>
      <td className={styles.menuCell}>
        <TaskMenu task={task} title={title} />
      </td>
    </tr>
  )
}

export function TaskState({ state }: { state: ScheduledTask['state'] }) {
  const label = useLabel()
  return <StateTag tone={toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
}

/** What is not done yet of what comes first. */
function Waiting({ task, plan }: { task: ScheduledTask; plan: PlanView }) {
  const t = useTexts(planTexts)
  const common = useTexts(commonTexts)
  if (task.state !== 'todo') return null
  const waiting = plan.predecessorsOf(task.id).filter(({ task: before }) => before.state !== 'done')
  if (waiting.length === 0) return null
  const tasks = waiting.map(({ task: before }) => plan.titleOf(before.id)).join(common('and'))
  return (
    <>
      {task.float && ' · '}
      {t('after', { tasks })}
    </>
  )
}
