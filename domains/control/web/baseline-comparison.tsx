import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { Comparison } from '../contract.ts'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'
import { useComparison } from './use-control.ts'

interface BaselineComparisonProps {
  projectId: string
  number: number
  against: number
}

/** What one baseline has otherwise than the one before it. */
export function BaselineComparison({ projectId, number, against }: BaselineComparisonProps) {
  const t = useTexts(controlTexts)
  const found = useComparison(projectId, number, against)
  if (found.isPending) return <Loading lines={4} />
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />
  const { before, after, tasks, same } = found.data
  const title = t('comparison', { before: before.number, after: after.number })
  return (
    <Section title={title} aside={t('same', { count: same })}>
      <p className={styles.row}>
        <span className={styles.soft}>{after.reason}</span>
        <span>
          BAC <Money value={before.bac} currency={before.currency} /> →{' '}
          <Money value={after.bac} currency={after.currency} unit />
        </span>
        <span className={styles.dates}>
          {before.finish} → {after.finish}
        </span>
      </p>
      {tasks.length > 0 && (
        <Scrolled className={styles.scroll} label={title}>
          <Differences tasks={tasks} />
        </Scrolled>
      )}
    </Section>
  )
}

function Differences({ tasks }: { tasks: Comparison['tasks'] }) {
  const t = useTexts(controlTexts)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('task')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">{t('baselineBefore')}</th>
          <th scope="col">{t('baselineAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(one => (
          <tr key={one.taskId}>
            <th scope="row">{one.title}</th>
            <td>{t(one.change)}</td>
            <td>
              <Frozen of={one.before} />
            </td>
            <td>
              <Frozen of={one.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Frozen({ of }: { of: Comparison['tasks'][number]['before'] }) {
  if (!of) return <>—</>
  return (
    <>
      <span className={styles.dates}>
        {of.start} – {of.finish}
      </span>
      <br />
      <Money value={of.amount} /> · <Person id={of.ownerId} />
    </>
  )
}
