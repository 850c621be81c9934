import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To, useGo } from '#apps/web/ui/to.tsx'
import { task as taskEntity } from '#domains/plan/contract.ts'
import type { ActionWithTask } from '../../meeting-actions.ts'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { useMeetingForms, useTicks } from './use-meetings.ts'

interface ActionRowProps {
  projectId: string
  action: ActionWithTask
  /** Where several meetings are listed together: which of them it is from. */
  from?: { id: string; title: string } | undefined
}

/** What somebody is to do after a meeting: its task as it is now, finished with a tick. */
export function ActionRow({ projectId, action, from }: ActionRowProps) {
  const t = useTexts(meetingTexts)
  const label = useLabel()
  const { what, dueOn, iteration, task } = action
  const { finish } = useTicks()
  const { barred } = useWriteIn(projectId, 'plan', task.ownerId, iteration)
  const isOpen = task.state === 'todo' || task.state === 'doing'
  return (
    <li className={styles.action}>
      <input
        type="checkbox"
        className={styles.tick}
        checked={task.state === 'done'}
        disabled={!isOpen || barred !== null || finish.isPending}
        title={barred?.text}
        aria-label={t('finish', { what })}
        onChange={() => finish.mutate(knownOf(task))}
      />
      <div className={styles.words}>
        <p className={task.state === 'cancelled' ? styles.struck : undefined}>
          <To href={taskHref(projectId, task.id)}>{what}</To>
        </p>
        <p className={styles.soft}>
          {from && <To href={`/meetings/${from.id}`}>{from.title}</To>}
          {from && task.finish !== dueOn && ' · '}
          {task.finish !== dueOn && t('agreedFor', { date: dueOn })}
        </p>
      </div>
      <span className={styles.owner}>
        <Person id={task.ownerId} />
      </span>
      <span className={styles.due}>
        {task.doneOn ? (
          <>
            {t('doneOn')} <CalendarDate value={task.doneOn} plain />
          </>
        ) : (
          <CalendarDate value={task.finish} due={isOpen} plain />
        )}
      </span>
      <span className={styles.state}>
        <StateTag tone={toneOfOption(task.state)}>{label(taskEntity.fields.state.options[task.state])}</StateTag>
      </span>
      <ActionCommands projectId={projectId} action={action} />
    </li>
  )
}

function ActionCommands({ projectId, action }: ActionRowProps) {
  const t = useTexts(meetingTexts)
  const go = useGo()
  const forms = useMeetingForms()
  const [asking, setAsking] = useState(false)
  const { what, iteration, ownerId, task } = action
  const { barred } = useWriteIn(projectId, 'team', ownerId, iteration)
  const isOpen = task.state === 'todo' || task.state === 'doing'
  const toTask = { key: 'task', label: t('toTask'), onClick: () => go(taskHref(projectId, task.id)) }
  const drop = { key: 'cancel', label: t('cancelAction'), danger: true, onClick: () => setAsking(true) }
  return (
    <div className={styles.commands}>
      <RecordCommands commands={isOpen ? [toTask, drop] : [toTask]} barred={isOpen ? barred : null} name={what} />
      <ConfirmReason
        open={asking}
        danger
        title={`${t('cancelAction')} · ${what}`}
        help={t('cancelActionHelp')}
        action={t('cancelAction')}
        onConfirm={reason => forms.cancelAction({ ...knownOf(action), reason })}
        onClose={() => setAsking(false)}
      />
    </div>
  )
}

function taskHref(projectId: string, taskId: string): string {
  return `/projects/${projectId}/plan/tasks?task=${taskId}`
}
