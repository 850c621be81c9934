import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { acceptanceItem } from '../entities/acceptance-item.ts'
import { AcceptanceReports } from './acceptance-reports.tsx'
import { ChecklistItem } from './checklist-item.tsx'
import styles from './delivery.module.css'
import { DeliveryHead } from './delivery-head.tsx'
import { deliveryTexts } from './delivery-texts.ts'
import { useAcceptance } from './use-delivery.ts'

const ASKED = ['criterion', 'method', 'deliveryItemId'] as const

/** The checklist that a project is accepted by, to be worked through with a thumb, and the reports of it. */
export function AcceptancePage() {
  const t = useTexts(deliveryTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'delivery')
  const found = useAcceptance(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addItem')}
    </ActionButton>
  )
  const { items = [], reports = [], figures } = found.data ?? {}
  return (
    <>
      <DeliveryHead
        projectId={id}
        here="delivery/acceptance"
        actions={reports.length > 0 && <WriteAsWord projectId={id} kind="acceptance_report" />}
        main={add}
      />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {figures && (
        <div className={styles.page}>
          {items.length === 0 && (
            <EmptyState of="acceptance_item" title={t('noItems')} help={t('noItemsHelp')} action={add} />
          )}
          {items.length > 0 && (
            <Section title={t('checklist')} aside={<Progress {...figures} />}>
              <ul>
                {items.map(item => (
                  <ChecklistItem key={item.id} item={item} />
                ))}
              </ul>
            </Section>
          )}
          <AcceptanceReports projectId={id} reports={reports} />
        </div>
      )}
      <RecordForm
        entity={acceptanceItem}
        open={state.creating}
        projectId={id}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

interface ProgressProps {
  total: number
  passed: number
  conceded: number
  failed: number
}

function Progress({ total, passed, conceded, failed }: ProgressProps) {
  const t = useTexts(deliveryTexts)
  const done = passed + conceded
  return (
    <span className={styles.progress}>
      <progress max={total} value={done} aria-label={t('checklist')} />
      <span>{t('settledOf', { done, count: total })}</span>
      {failed > 0 && <strong>{t('failedCount', { count: failed })}</strong>}
    </span>
  )
}
