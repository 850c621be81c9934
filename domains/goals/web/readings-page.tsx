import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ReferenceInput } from '#apps/web/ui/fields/reference-input.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { MetricTree } from '../contract.ts'
import { reading } from '../entities/reading.ts'
import { ReadingsOfMetric } from './readings-of-metric.tsx'
import styles from './readings-page.module.css'
import { readingsTexts } from './readings-texts.ts'
import { type ProjectPlace, useProjectPlace } from './use-project-place.ts'

/** The key figures of a project, each with its readings and a row to enter the next. */
export function ReadingsPage() {
  const t = useTexts(readingsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { api } = useWorkspace()
  const { write } = useWriteIn(id, 'goals')
  const asked = (useSearch({ strict: false }) as { record?: string }).record
  const place = useProjectPlace(id)
  const runs = useRuns(place)
  const [further, setFurther] = useState<readonly string[]>([])
  const tree = useQuery(
    api.goals.metricTree.queryOptions({ input: { project: id }, meta: { reads: ['goal', 'metric', 'reading'] } }),
  )
  const shown = tree.data?.items.filter(item => isShown(item, [...further, asked ?? '']))
  return (
    <>
      <PageHeader project={id} title={t('title')} facts={place && t('iteration', { iteration: place.iteration })} />
      {tree.isPending && <Loading lines={8} />}
      {tree.isError && <ErrorState error={tree.error} onRetry={() => void tree.refetch()} />}
      {shown?.length === 0 && (
        <EmptyState
          of="reading"
          title={t('noMetrics')}
          help={t('noMetricsHelp')}
          action={<To href={`/projects/${id}/goals`}>{t('toGoals')}</To>}
        />
      )}
      <div className={styles.list}>
        {place &&
          shown?.map(item => (
            <ReadingsOfMetric key={item.metric.id} item={item} place={place} runs={runs} write={write} />
          ))}
        {write && <Another onChosen={metricId => setFurther([...further, metricId])} />}
      </div>
    </>
  )
}

/** The runs of the stages tell when a later iteration began; the first one began with the project. */
function useRuns(place: ProjectPlace | undefined) {
  const { api } = useWorkspace()
  const later = place !== undefined && place.iteration > 1
  const input = { projectId: place?.id ?? '' }
  const space = useQuery({ ...api.process.readProject.queryOptions({ input }), enabled: later })
  return !later || space.isError ? [] : space.data?.stages
}

function isShown(item: MetricTree['items'][number], further: readonly string[]): boolean {
  return item.goals > 0 || item.readings > 0 || further.includes(item.metric.id)
}

/** Metrics that no goal uses yet can be read too. */
function Another({ onChosen }: { onChosen: (metricId: string) => void }) {
  const t = useTexts(readingsTexts)
  return (
    <div className={styles.other}>
      <label htmlFor="another-metric">{t('other')}</label>
      <ReferenceInput
        id="another-metric"
        field={reading.fields.metricId}
        value={null}
        onChange={metricId => typeof metricId === 'string' && onChosen(metricId)}
      />
    </div>
  )
}
