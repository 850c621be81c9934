import { App } from 'antd'
import type { DragEvent } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { ScheduledTask } from '../contract.ts'
import { task as entity } from '../entities/task.ts'
import { planTexts } from './plan-texts.ts'
import type { PlanView } from './plan-view.ts'
import { TaskConflicts } from './task-conflicts.tsx'
import { TaskMenu } from './task-menu.tsx'
import { TaskTick } from './task-tick.tsx'
import styles from './tasks.module.css'
import { useTaskCommands } from './use-task-commands.ts'

const COLUMNS = ['todo', 'doing', 'done', 'cancelled'] as const
const DRAGGED = 'application/x-yingce-task'

interface TaskBoardProps {
  tasks: readonly ScheduledTask[]
  plan: PlanView
  onOpen: (id: string) => void
}

/** The tasks by their state. Dragging a card starts or finishes it; every command is in its menu too. */
export function TaskBoard({ tasks, plan, onOpen }: TaskBoardProps) {
  const label = useLabel()
  const drop = useDrop(tasks)
  return (
    <div className={styles.board}>
      {COLUMNS.map(state => {
        const cards = tasks.filter(one => one.state === state)
        return (
          <section
            key={state}
            className={styles.column}
            aria-label={label(entity.fields.state.options[state])}
            onDragOver={event => event.preventDefault()}
            onDrop={event => drop(event, state)}
          >
            <h2 className={styles.columnHead}>
              {label(entity.fields.state.options[state])} <span className={styles.count}>{cards.length}</span>
            </h2>
            {cards.map(one => (
              <Card key={one.id} task={one} plan={plan} onOpen={onOpen} />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function Card({ task, plan, onOpen }: { task: ScheduledTask; plan: PlanView; onOpen: (id: string) => void }) {
  const title = plan.titleOf(task.id)
  const { write } = useWriteIn(task.projectId, 'plan', task.ownerId)
  const open = task.state === 'todo' || task.state === 'doing'
  return (
    <article
      className={styles.card}
      draggable={open && write}
      onDragStart={event => event.dataTransfer.setData(DRAGGED, task.id)}
    >
      <div className={styles.cardHead}>
        <TaskTick task={task} title={title} />
        <button type="button" aria-haspopup="dialog" className={styles.open} onClick={() => onOpen(task.id)}>
          {title}
        </button>
        <TaskMenu task={task} title={title} />
      </div>
      <TaskConflicts conflicts={plan.conflictsOf(task.id)} titleOf={plan.titleOf} />
      <p className={styles.cardFoot}>
        <Person id={task.ownerId} />
        <CalendarDate value={task.finish} due={task.waits} plain />
      </p>
    </article>
  )
}

function useDrop(tasks: readonly ScheduledTask[]) {
  const t = useTexts(planTexts)
  const { message } = App.useApp()
  const { start, finish } = useTaskCommands()
  return (event: DragEvent, to: (typeof COLUMNS)[number]) => {
    event.preventDefault()
    const dragged = tasks.find(one => one.id === event.dataTransfer.getData(DRAGGED))
    if (!dragged || dragged.state === to) return
    if (to === 'doing' && dragged.state === 'todo') start.mutate(knownOf(dragged))
    else if (to === 'done') finish.mutate(knownOf(dragged))
    else void message.info(t('dropDone'))
  }
}
