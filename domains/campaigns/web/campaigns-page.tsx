import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGoToMade } from '#apps/web/ui/to.tsx'
import { campaign } from '../entities/campaign.ts'
import { CampaignCalendar } from './campaign-calendar.tsx'
import { CampaignList } from './campaign-list.tsx'
import { CampaignsHead } from './campaigns-head.tsx'
import { campaignsTexts } from './campaigns-texts.ts'
import { DeclaredNone } from './execution/declared-none.tsx'
import { useCampaigns, useFrameRefusal, useProjectFrame } from './use-campaigns.ts'

const ASKED = [
  ...(['name', 'goalId', 'audience', 'channel', 'message', 'start', 'finish'] as const),
  ...(['budget', 'metricId', 'kpiTarget'] as const),
]

/** The campaigns of a project as list and calendar, each with what it still lacks. */
export function CampaignsPage() {
  const t = useTexts(campaignsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const iteration = useShownIteration(id).shown
  const frame = useProjectFrame(id)
  const found = useCampaigns(id, iteration)
  const refused = useFrameRefusal(id)
  const shown = useShown()
  const go = useGoToMade()
  const { barred } = useWriteIn(id, 'campaigns', undefined, iteration)
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => shown.set({ new: 1 })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <CampaignsHead
        projectId={id}
        here="campaigns"
        actions={
          <Segmented
            aria-label={t('view')}
            value={shown.calendar ? 'calendar' : 'list'}
            options={[
              { value: 'list', label: t('list') },
              { value: 'calendar', label: t('calendar') },
            ]}
            onChange={view => shown.set({ calendar: view === 'calendar' || undefined })}
          />
        }
        main={add}
      />
      {refused && <ErrorState error={refused} />}
      {found.isPending && !refused && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="campaign" title={t('noCampaigns')} help={t('noCampaignsHelp')} action={add} />
      )}
      {found.isSuccess && (
        <DeclaredNone projectId={id} kind="promotion" iteration={iteration} empty={items.length === 0} />
      )}
      {items.length > 0 && !shown.calendar && <CampaignList campaigns={items} projectId={id} />}
      {items.length > 0 && shown.calendar && frame && <CampaignCalendar campaigns={items} frame={frame} />}
      <RecordForm
        entity={campaign}
        open={shown.creating}
        projectId={id}
        fields={ASKED}
        onSaved={record => go(`/campaigns/${record.id}`)}
        onClose={() => shown.set({ new: undefined })}
      />
    </>
  )
}

/** What is shown stands in the address. */
function useShown() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  return {
    calendar: search.calendar === true,
    creating: search.new !== undefined,
    set: (change: Record<string, unknown>) =>
      void navigate({ to: '.', search: { ...search, ...change } as never, replace: true }),
  }
}
