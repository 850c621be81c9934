import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RecordPage } from '#apps/web/ui/record/record-page.tsx'
import { metric } from '../entities/metric.ts'
import { MetricCommands } from './metric-commands.tsx'
import { metricsTexts } from './metrics-texts.ts'

/** The page of a metric. */
export function MetricPage() {
  const t = useTexts(metricsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      key={id}
      entity={metric}
      id={id}
      back={() => ({ href: '/metrics', label: t('title') })}
      commands={record => <MetricCommands record={record} />}
    />
  )
}
