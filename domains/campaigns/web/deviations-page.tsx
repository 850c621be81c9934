import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { deviation } from '../entities/deviation.ts'
import { byThreshold } from './by-threshold.ts'
import styles from './campaigns.module.css'
import { CampaignsHead } from './campaigns-head.tsx'
import { campaignsTexts } from './campaigns-texts.ts'
import { DeviationCard } from './deviation-card.tsx'
import { useCampaignCommands, useFrameRefusal } from './use-campaigns.ts'
import { useThreshold } from './use-threshold.ts'

/** Where the project's campaigns went otherwise than planned, and what was said about it. */
export function DeviationsPage() {
  const t = useTexts(campaignsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const refused = useFrameRefusal(id)
  const iteration = useShownIteration(id).shown
  const { barred } = useWriteIn(id, 'campaigns', undefined, iteration)
  const threshold = useThreshold(id)
  const { look } = useCampaignCommands()
  const filter = [{ field: 'state', is: 'in' as const, value: ['open', 'answered'] }]
  const query = { project: id, iteration, filter, sort: '-state', limit: 200 }
  const found = useRecords(deviation, query, { enabled: iteration !== undefined })
  return (
    <>
      <CampaignsHead
        projectId={id}
        here="deviations"
        main={
          <ActionButton reason={barred} loading={look.isPending} onClick={() => look.mutate({ projectId: id })}>
            {t('look')}
          </ActionButton>
        }
      />
      {refused && <ErrorState error={refused} />}
      {found.isPending && !refused && <Loading />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="deviation" title={t('noDeviations')} help={t('noDeviationsHelp')} />
      )}
      <ul className={styles.cards}>
        {byThreshold(found.data?.items ?? [], threshold).map(one => (
          <DeviationCard key={one.id} deviation={one} threshold={threshold} />
        ))}
      </ul>
    </>
  )
}
