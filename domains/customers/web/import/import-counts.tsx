import { Button, Progress } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { ImportProblems } from './import-problems.tsx'
import { useImport } from './use-import.ts'

const COUNTS = ['rows', 'created', 'updated', 'skipped'] as const

/** How far an import is and what came of its rows. `stale`: what was asked for has changed since. */
export function ImportCounts({ id, stale = false }: { id: string; stale?: boolean }) {
  const t = useTexts(importTexts)
  const { client } = useWorkspace()
  const { record, job } = useImport(id)
  const cancel = useCommand(client.jobs.cancel)
  if (record.isError) return <ErrorState error={record.error} onRetry={() => record.refetch()} />
  if (!record.data) return <Loading lines={3} />
  const { done = 0, total = 0, state, cancelAsked = false, error } = job.data ?? {}
  const working = state === 'queued' || state === 'running'
  return (
    <div className={stale ? styles.stale : undefined} aria-live="polite">
      {working && job.data && (
        <div className={styles.progress}>
          <Progress percent={total > 0 ? Math.floor((done / total) * 100) : 0} aria-label={t('progress')} />
          <span className={styles.soft}>
            {state === 'queued' ? t('waiting') : t('rowsDone', { done: number(done), total: number(total) })}
          </span>
          <Button size="small" disabled={cancelAsked} onClick={() => cancel.mutate({ id: job.data?.id ?? '' })}>
            {cancelAsked ? t('cancelling') : t('cancel')}
          </Button>
        </div>
      )}
      {state === 'failed' && <p className={styles.problem}>{t('failed', { reason: error?.message ?? '' })}</p>}
      <dl className={styles.counts}>
        {COUNTS.map(name => (
          <Count key={name} label={t(name)} value={record.data[name] ?? 0} />
        ))}
        <Count label={t('refused')} value={record.data.failed ?? 0} bad />
      </dl>
      {record.data.jobId && (record.data.failed ?? 0) > 0 && !working && <ImportProblems record={record.data} />}
    </div>
  )
}

function Count({ label, value, bad = false }: { label: string; value: number; bad?: boolean }) {
  return (
    <div>
      <dt className={styles.soft}>{label}</dt>
      <dd className={bad && value > 0 ? styles.bad : styles.count}>{number(value)}</dd>
    </div>
  )
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
