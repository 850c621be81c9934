import { Drawer } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { isSecondClick } from '#apps/web/ui/is-second-click.ts'
import { To } from '#apps/web/ui/to.tsx'
import type { TaskRecord, WorkloadTask } from '../../contract.ts'
import { task as entity } from '../../entities/task.ts'
import { TaskMenu } from '../task-menu.tsx'
import styles from './load.module.css'
import { loadTexts } from './load-texts.ts'

/** A week of somebody, or days that are too full: what makes it. */
export interface LoadPart {
  readonly title: string
  readonly taskIds: readonly string[]
  readonly closed: number
}

interface LoadDetailProps {
  part: LoadPart | null
  tasks: readonly WorkloadTask[]
  onClose: () => void
}

/** The tasks that make a load, with what mends it. */
export function LoadDetail({ part, tasks, onClose }: LoadDetailProps) {
  const t = useTexts(loadTexts)
  const known = new Map(tasks.map(one => [one.id, one]))
  const shown = (part?.taskIds ?? []).flatMap(id => known.get(id) ?? [])
  return (
    <Drawer
      open={part !== null}
      title={part?.title ?? ' '}
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      onClose={event => {
        if (!isSecondClick(event)) onClose()
      }}
    >
      <p className={styles.help}>{shown.length > 0 ? t('mend') : t('noTasks')}</p>
      <ul className={styles.list}>
        {shown.map(one => (
          <Row key={one.id} task={one} />
        ))}
      </ul>
      {part && part.closed > 0 && <p className={styles.help}>{t('closed', { count: part.closed })}</p>}
    </Drawer>
  )
}

function Row({ task }: { task: WorkloadTask }) {
  const t = useTexts(loadTexts)
  const record = useRecord(entity, task.id).data as TaskRecord | undefined
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <To href={`/tasks/${task.id}`}>{task.title}</To>
        <p className={styles.soft}>
          {task.start} – {task.finish} · {t('share', { load: task.load })}
        </p>
        <p className={styles.soft}>{task.projectName}</p>
      </div>
      {record && <TaskMenu task={record} title={task.title} />}
    </li>
  )
}
