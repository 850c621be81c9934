import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { marketOpportunity } from '../entities/market-opportunity.ts'
import { CreateButton } from './create-button.tsx'
import { OpportunityRow } from './opportunity-row.tsx'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'

const ALL = 200

/** The opportunities that a project sees in its market, each to be taken or dropped. */
export function OpportunitiesPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const found = useRecords(marketOpportunity, { project: id, sort: 'id', limit: ALL })
  const add = <CreateButton projectId={id} text="addOpportunity" onClick={() => set({ creating: true })} />
  return (
    <>
      <ResearchHead projectId={id} here="market-opportunities" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="market_opportunity" title={t('noOpportunities')} help={t('noOpportunitiesHelp')} action={add} />
      )}
      {found.data && found.data.items.length > 0 && (
        <RowList framed steps>
          {found.data.items.map(one => (
            <OpportunityRow key={one.id} opportunity={one} />
          ))}
        </RowList>
      )}
      <RecordForm
        entity={marketOpportunity}
        open={state.creating}
        projectId={id}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}
