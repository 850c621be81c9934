import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { operationPeriod } from '../entities/operation-period.ts'
import styles from './operations.module.css'
import { OperationsHead } from './operations-head.tsx'
import { operationsTexts } from './operations-texts.ts'
import { PeriodCard } from './period-card.tsx'
import { PLAN_FIELDS } from './period-form.tsx'
import { usePeriodBoard } from './use-operations.ts'

/** The periods of the operation as a time line. */
export function PeriodsPage() {
  const t = useTexts(operationsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'operations')
  const board = usePeriodBoard(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addPeriod')}
    </ActionButton>
  )
  return (
    <>
      <OperationsHead projectId={id} here="periods" main={add} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.data?.items.length === 0 && (
        <EmptyState of="operation_period" title={t('noPeriods')} help={t('noPeriodsHelp')} action={add} />
      )}
      {board.data && board.data.items.length > 0 && (
        <ol className={styles.line}>
          {board.data.items.map(one => (
            <PeriodCard key={one.record.id} one={one} />
          ))}
        </ol>
      )}
      <RecordForm
        entity={operationPeriod}
        open={state.creating}
        projectId={id}
        fields={PLAN_FIELDS}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}
