import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import type { TaskRecord } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import { TaskForm } from './task-form.tsx'
import styles from './tasks.module.css'
import { useTaskCommands } from './use-task-commands.ts'

/** The box that finishes a task with a click. Taking it back asks for the reason. */
export function TaskTick({ task, title }: { task: TaskRecord; title: string }) {
  const t = useTexts(planTexts)
  const { finish } = useTaskCommands()
  const { barred } = useWriteIn(task.projectId, 'plan', task.ownerId)
  const [asking, setAsking] = useState(false)
  if (task.state === 'cancelled') return <span className={styles.noTick} aria-hidden="true" />
  const done = task.state === 'done'
  return (
    <>
      <input
        type="checkbox"
        checked={done}
        disabled={finish.isPending || barred !== null}
        title={barred?.text}
        aria-label={t(done ? 'reopenNow' : 'finishNow', { title })}
        className={styles.tick}
        onChange={() => (done ? setAsking(true) : finish.mutate(knownOf(task)))}
      />
      {asking && <TaskForm task={task} title={title} verb="reopen" onClose={() => setAsking(false)} />}
    </>
  )
}
