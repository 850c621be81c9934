import { useParams } from '@tanstack/react-router'
import { sumMoney } from '@yingce/finance/money'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { opportunity } from '../entities/opportunity.ts'
import { isOpen, OPEN_STAGES, probabilityOf, type Stage } from '../rules/stages.ts'
import styles from './opportunities.module.css'
import { opportunitiesTexts } from './opportunities-texts.ts'
import { OpportunityRow } from './opportunity-row.tsx'
import { PipelineFigures } from './pipeline-figures.tsx'
import { type Opportunity, usePipeline } from './use-opportunities.ts'

const ASKED = [
  ...(['name', 'customerId', 'customerName', 'amount', 'closeOn', 'nextStep', 'nextStepOn', 'competitors'] as const),
] as const
/** What is furthest stands first; what is settled stands last. */
const SHOWN: readonly Stage[] = [...OPEN_STAGES.toReversed(), 'won', 'lost']

/** The opportunities of a project by stage, above them what they come to. */
export function OpportunitiesPage() {
  const t = useTexts(opportunitiesTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'deals')
  const found = usePipeline(id)
  const all = found.data?.opportunities ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader title={t('opportunities')} project={id} main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && all.length === 0 && (
        <EmptyState of="opportunity" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data && all.length > 0 && (
        <div className={styles.page}>
          <PipelineFigures pipeline={found.data} />
          {SHOWN.map(stage => (
            <StageGroup key={stage} stage={stage} all={all} />
          ))}
        </div>
      )}
      <RecordForm
        entity={opportunity}
        open={state.creating}
        projectId={id}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function StageGroup({ stage, all }: { stage: Stage; all: readonly Opportunity[] }) {
  const t = useTexts(opportunitiesTexts)
  const label = useLabel()
  const here = all.filter(one => one.state === stage).toSorted(soonestFirst)
  const [first] = here
  if (!first) return null
  const single = here.every(one => one.currency === first.currency)
  return (
    <Section
      title={label(opportunity.fields.state.options[stage])}
      aside={
        <>
          {isOpen(stage) && <span>{t('probability', { percent: probabilityOf(stage) })} · </span>}
          {single && <Money value={sumMoney(here.map(one => one.amount))} currency={first.currency} unit />}
        </>
      }
    >
      <RowList>
        {here.map(one => (
          <OpportunityRow key={one.id} one={one} />
        ))}
      </RowList>
    </Section>
  )
}

function soonestFirst(one: Opportunity, other: Opportunity): number {
  return (one.closeOn ?? '9999').localeCompare(other.closeOn ?? '9999')
}
