import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { JobProblemView } from '#kernel/jobs/contract.ts'
import type { leadImport } from '../../entities/lead-import.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { useDownloadRefused } from './use-download-refused.ts'

const SHOWN = 50

/** The rows that were refused, each with everything that is wrong with it; all that are kept can be downloaded to be mended. */
export function ImportProblems({ record }: { record: RecordOf<typeof leadImport> }) {
  const t = useTexts(importTexts)
  const { api } = useWorkspace()
  const download = useDownloadRefused(record)
  const found = useQuery(api.jobs.problems.queryOptions({ input: { id: record.jobId ?? '' } }))
  const rows = [...Map.groupBy(found.data?.items ?? [], one => one.row)]
  if (rows.length === 0) return null
  const shown = rows.slice(0, SHOWN)
  const count = record.failed ?? 0
  return (
    <div className={styles.problems}>
      <div className={styles.actions}>
        <span className={styles.soft}>{t('problemsShown', { count, shown: shown.length })}</span>
        <Button size="small" loading={download.isPending} onClick={() => download.mutate()}>
          {t('download')}
        </Button>
      </div>
      <p className={styles.mend}>{t('mendHelp')}</p>
      {rows.length < count && <p className={styles.mend}>{t('downloadHolds', { kept: rows.length })}</p>}
      <table className={`${styles.table} ${styles.refused}`}>
        <thead>
          <tr>
            <th>{t('fileRow')}</th>
            <th>{t('column')}</th>
            <th>{t('value')}</th>
            <th>{t('reason')}</th>
          </tr>
        </thead>
        {shown.map(([row, problems]) => (
          <RefusedRow key={row} row={row} problems={problems} />
        ))}
      </table>
    </div>
  )
}

function RefusedRow({ row, problems }: { row: number; problems: readonly JobProblemView[] }) {
  const t = useTexts(importTexts)
  return (
    <tbody>
      {problems.map((one, place) => (
        <tr key={`${one.field} ${one.code}`}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={problems.length} className={styles.number} data-name={t('fileRow')}>
              {row}
            </th>
          )}
          <td data-name={t('column')}>{one.field}</td>
          <td data-name={t('value')}>{one.value}</td>
          <td data-name={t('reason')}>{one.message}</td>
        </tr>
      ))}
    </tbody>
  )
}
