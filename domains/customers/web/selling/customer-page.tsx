import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { projectCustomer } from '../../entities/project-customer.ts'
import { ChangeCustomer, ChooseCustomer } from './choose-customer.tsx'
import { CustomerHead } from './customer-head.tsx'
import { CustomerOfProject } from './customer-of-project.tsx'
import { sellingTexts } from './selling-texts.ts'

/** Whom a project sells to. */
export function CustomerPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useRecords(projectCustomer, { project: id, limit: 1 })
  const chosen = found.data?.items[0]
  return (
    <>
      <CustomerHead
        projectId={id}
        here="customer"
        actions={chosen && <ChangeCustomer chosen={chosen} />}
        main={chosen && <PlanVisit projectId={id} />}
      />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && !chosen && <ChooseCustomer projectId={id} />}
      {chosen && <CustomerOfProject key={chosen.customerId} chosen={chosen} />}
    </>
  )
}

function PlanVisit({ projectId }: { projectId: string }) {
  const t = useTexts(sellingTexts)
  const go = useGo()
  const { barred } = useWriteIn(projectId, 'customers')
  return (
    <ActionButton type="primary" reason={barred} onClick={() => go(`/projects/${projectId}/customer/visits?new=1`)}>
      {t('planVisit')}
    </ActionButton>
  )
}
