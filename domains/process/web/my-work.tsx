import { finishWork } from '#apps/web/finish-work.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { groupWork, type Work } from './work-groups.ts'
import styles from './workbench.module.css'
import { workbenchTexts } from './workbench-texts.ts'

/** The most urgent work by its day: overdue, today, this week, later; a task is done with a click where it stands. */
export function MyWork({ work, most }: { work: readonly Work[]; most?: number }) {
  const t = useTexts(workbenchTexts)
  const today = useToday()
  return groupWork(work, today, most).map(({ when, count, items }) => (
    <div key={when}>
      <h3 className={styles.when}>
        {t(when)} <span>{count}</span>
      </h3>
      <ul>
        {items.map(item => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </div>
  ))
}

function Item({ item }: { item: Work }) {
  const label = useLabel()
  const about = [item.ask && label(item.ask), item.projectName]
  return (
    <li className={styles.work}>
      <Tick item={item} />
      <div className={styles.workWords}>
        <To href={item.path} className={styles.workTitle}>
          {item.title}
        </To>
        <span className={styles.soft}>{about.filter(Boolean).join(' · ')}</span>
      </div>
      {item.dueOn && <CalendarDate value={item.dueOn} due />}
    </li>
  )
}

/** The box that does it. What needs more than a click is done on its page. */
function Tick({ item }: { item: Work }) {
  const t = useTexts(workbenchTexts)
  const { client } = useWorkspace()
  const finish = finishWork[item.kind]
  const done = useCommand(async (work: Work) => finish?.(client, work))
  if (!finish) return <span className={styles.noTick} aria-hidden="true" />
  return (
    <input
      type="checkbox"
      className={styles.tick}
      checked={done.isPending || done.isSuccess}
      disabled={done.isPending}
      aria-label={t('finish', { title: item.title })}
      onChange={() => done.mutate(item)}
    />
  )
}
