import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { importTexts } from '../import-texts.ts'
import { csvOf } from './csv-of.ts'
import styles from './import.module.css'

const SHOWN = 50

/** The rows that were refused, each with its reason; all that are kept can be downloaded. */
export function ImportProblems({ jobId, fileName }: { jobId: string; fileName: string }) {
  const t = useTexts(importTexts)
  const { api } = useWorkspace()
  const found = useQuery(api.jobs.problems.queryOptions({ input: { id: jobId } }))
  const { items = [], count = 0 } = found.data ?? {}
  if (items.length === 0) return null
  const head = [t('row'), t('column'), t('value'), t('reason')]
  const rows = items.map(one => [String(one.row), one.field ?? '', one.value ?? '', one.message])
  const shown = items.slice(0, SHOWN)
  return (
    <div className={styles.problems}>
      <div className={styles.actions}>
        <span className={styles.soft}>{t('problemsShown', { count, shown: shown.length })}</span>
        <Button size="small" onClick={() => save(`${fileName}-errors.csv`, csvOf([head, ...rows]))}>
          {t('download')}
        </Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map(title => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(one => (
            <tr key={one.row}>
              <td className={styles.number}>{one.row}</td>
              <td>{one.field}</td>
              <td>{one.value}</td>
              <td>{one.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
