import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import type { Schedule, ScheduledTask } from '../contract.ts'
import { task } from '../entities/task.ts'
import { AddTask } from './add-task.tsx'
import { planTexts } from './plan-texts.ts'
import { planView } from './plan-view.ts'
import { TaskBoard } from './task-board.tsx'
import { doneOf, TaskList } from './task-list.tsx'
import { taskParts } from './task-parts.tsx'
import styles from './tasks.module.css'
import { usePlaybookWords, useSchedule } from './use-schedule.ts'

/** The tasks of a project as list or board, with what they wait for and what contradicts. */
export function ProjectTasks({ projectId }: { projectId: string }) {
  const t = useTexts(planTexts)
  const schedule = useSchedule(projectId)
  const words = usePlaybookWords(projectId)
  const { me } = useWorkspace()
  const shown = useShown()
  if (schedule.isPending) return <Loading lines={10} />
  if (schedule.isError) return <ErrorState error={schedule.error} onRetry={() => schedule.refetch()} />
  const { data } = schedule
  const plan = planView(data, words)
  const tasks = data.tasks.filter(
    one =>
      (!shown.mine || one.ownerId === me.person.id) &&
      (!shown.conflicts || plan.conflictsOf(one.id).length > 0) &&
      (!shown.critical || one.float?.critical),
  )
  const onOpen = (id: string) => shown.set({ task: id })
  return (
    <>
      <Tools schedule={data} shown={shown}>
        <AddTask projectId={projectId} stages={words.stages} />
      </Tools>
      {data.unknownYears.length > 0 && (
        <p className={styles.notice}>{t('unknownYears', { years: data.unknownYears.join(', ') })}</p>
      )}
      {data.tasks.length === 0 && <EmptyState of="task" title={t('noTasks')} help={t('noTasksHelp')} />}
      {data.tasks.length > 0 && tasks.length === 0 && <EmptyState title={t('nothingShown')} />}
      {shown.board ? (
        <TaskBoard tasks={tasks} plan={plan} onOpen={onOpen} />
      ) : (
        <TaskList tasks={tasks} stages={words.stages} plan={plan} onOpen={onOpen} />
      )}
      <RecordPanel entity={task} id={shown.task} parts={taskParts} onClose={() => shown.set({ task: undefined })} />
    </>
  )
}

interface ToolsProps {
  schedule: Schedule
  shown: ReturnType<typeof useShown>
  children: ReactNode
}

function Tools({ schedule, shown, children }: ToolsProps) {
  const t = useTexts(planTexts)
  const living: ScheduledTask[] = schedule.tasks.filter(one => one.state !== 'cancelled')
  const troubled = new Set(schedule.conflicts.map(conflict => conflict.taskId)).size
  return (
    <div className={styles.tools}>
      <p className={styles.sum}>
        {t('sum', { count: living.length, done: doneOf(living) })} ·{' '}
        {troubled > 0 ? (
          <strong className={styles.trouble}>⚠ {t('conflicts', { count: troubled })}</strong>
        ) : (
          t('noConflict')
        )}
        {schedule.path && ` · ${t('pathSum', { days: schedule.path.days })}`}
      </p>
      <Checkbox checked={shown.mine} onChange={event => shown.set({ mine: event.target.checked })}>
        {t('onlyMine')}
      </Checkbox>
      <Checkbox checked={shown.conflicts} onChange={event => shown.set({ conflicts: event.target.checked })}>
        {t('onlyConflicts')}
      </Checkbox>
      <Checkbox checked={shown.critical} onChange={event => shown.set({ critical: event.target.checked })}>
        {t('onlyCritical')}
      </Checkbox>
      <Segmented
        aria-label={t('view')}
        value={shown.board ? 'board' : 'list'}
        options={[
          { value: 'list', label: t('list') },
          { value: 'board', label: t('board') },
        ]}
        onChange={view => shown.set({ board: view === 'board' })}
      />
      {children}
    </div>
  )
}

interface Shown {
  readonly board?: boolean
  readonly mine?: boolean
  readonly conflicts?: boolean
  readonly critical?: boolean
  /** The task in the panel. */
  readonly task?: string
}

/** What is shown stands in the address: the gate's link to a task opens just it. */
function useShown() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  return {
    board: search.board === true,
    mine: search.mine === true,
    conflicts: search.conflicts === true,
    critical: search.critical === true,
    task: typeof search.task === 'string' ? search.task : undefined,
    set: (change: Shown) => {
      const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== false))
      return void navigate({ to: '.', search: next as never, replace: true })
    },
  }
}
