import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { competitor } from '../entities/competitor.ts'
import { PriceList } from './price-list.tsx'
import { ProfileState } from './profile-state.tsx'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

type Competitor = RecordOf<typeof competitor>
const SIDE_BY_SIDE = 30

/** The competitors of a project side by side, a column each. */
export function CompetitorComparison({ projectId }: { projectId: string }) {
  const t = useTexts(researchTexts)
  const found = useRecords(competitor, { project: projectId, sort: 'name', limit: SIDE_BY_SIDE })
  const rows = useRows()
  if (found.isPending) return <Loading />
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />
  const rivals = found.data.items
  if (rivals.length === 0) return <EmptyState of="competitor" title={t('compareEmpty')} />
  return (
    // Wider than a phone: it scrolls by itself, also by keyboard.
    <Scrolled className={styles.scroll} label={t('compare')}>
      <table className={styles.comparison}>
        <thead>
          <tr>
            <td />
            {rivals.map(rival => (
              <th key={rival.id} scope="col">
                <To href={`/competitors/${rival.id}`}>{rival.name}</To>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {rivals.map(rival => (
                <td key={rival.id}>{cell(rival)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function useRows(): [string, (rival: Competitor) => ReactNode][] {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const { fields } = competitor
  return [
    [t('profile'), rival => <ProfileState record={rival} />],
    [t('share'), rival => (rival.shareEstimate ? `${rival.shareEstimate}%` : '—')],
    [label(fields.products.label), rival => <Lines texts={(rival.products ?? []).map(one => one.name)} />],
    [t('latestPrices'), rival => <PriceList prices={rival.prices} />],
    [label(fields.strengths.label), rival => <Lines texts={(rival.strengths ?? []).map(one => one.text)} />],
    [label(fields.weaknesses.label), rival => <Lines texts={(rival.weaknesses ?? []).map(one => one.text)} />],
    [label(fields.weWinWhen.label), rival => rival.weWinWhen ?? '—'],
    [label(fields.theyWinWhen.label), rival => rival.theyWinWhen ?? '—'],
  ]
}

function Lines({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return <>—</>
  return (
    <ul className={styles.lines}>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
