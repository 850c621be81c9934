import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { MetricTree } from '../contract.ts'
import { reading } from '../entities/reading.ts'
import { shortNumber } from './figure.ts'
import { ReadingEntry } from './reading-entry.tsx'
import { ReadingRows } from './reading-rows.tsx'
import { readingsBegin } from './readings-begin.ts'
import styles from './readings-page.module.css'
import { readingsTexts } from './readings-texts.ts'
import type { ProjectPlace } from './use-project-place.ts'

interface ReadingsOfMetricProps {
  item: MetricTree['items'][number]
  place: ProjectPlace
  /** The project's stages as they are run now; undefined as long as nobody knows. */
  runs: readonly StageRun[] | undefined
  write: boolean
}

type StageRun = Parameters<typeof readingsBegin>[1][number]

/** One key figure of the project: a row to enter its next reading, and those there are. */
export function ReadingsOfMetric({ item, place, runs, write }: ReadingsOfMetricProps) {
  const t = useTexts(readingsTexts)
  const { metric } = item
  const { timeZone } = useWorkspace().me.workspace
  const found = useRecords(reading, {
    project: place.id,
    filter: [{ field: 'metricId', is: 'eq', value: metric.id }],
    sort: '-periodEnd',
    limit: 100,
  })
  const readings = found.data?.items ?? []
  const own = readings.filter(one => one.iteration === place.iteration)
  const facts = [
    item.value === null ? '' : t('joined', { value: shortNumber(item.value), unit: metric.unit }),
    item.goals > 0 ? t('goals', { count: item.goals }) : '',
  ]
  return (
    <Section title={<To href={`/metrics/${metric.id}`}>{metric.name}</To>} aside={facts.filter(Boolean).join(' · ')}>
      {write && found.isSuccess && runs && (
        <ReadingEntry
          projectId={place.id}
          metric={metric}
          last={own[0]?.periodEnd}
          first={readingsBegin(place, runs, readings[0]?.periodEnd, timeZone)}
        />
      )}
      {found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <ReadingRows metric={metric} readings={readings} iteration={place.iteration} write={write} />
      )}
      {readings.some(one => one.periodEnd < place.start) && <p className={styles.none}>{t('earlier')}</p>}
    </Section>
  )
}
