import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { MetricForm } from './metric-form.tsx'
import { MetricTree } from './metric-tree.tsx'
import { metricsTexts } from './metrics-texts.ts'

/** What the workspace measures, as a tree. */
export function MetricsPage() {
  const t = useTexts(metricsTexts)
  const { api } = useWorkspace()
  const { write } = useRight('goals')
  const [adding, setAdding] = useState(false)
  const tree = useQuery(
    api.goals.metricTree.queryOptions({ input: {}, meta: { reads: ['goal', 'metric', 'reading'] } }),
  )
  const add = (
    <ActionButton type="primary" reason={write ? null : t('noWrite')} onClick={() => setAdding(true)}>
      {t('newMetric')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader title={t('title')} main={add} />
      {tree.isPending && <Loading lines={6} />}
      {tree.isError && <ErrorState error={tree.error} onRetry={() => void tree.refetch()} />}
      {tree.data?.items.length === 0 && (
        <EmptyState of="metric" title={t('empty')} help={t('emptyHelp')} action={add} />
      )}
      {tree.data && tree.data.items.length > 0 && <MetricTree items={tree.data.items} />}
      <MetricForm open={adding} onClose={() => setAdding(false)} />
    </>
  )
}
