import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { evaluationRhythm } from '../entities/evaluation-rhythm.ts'
import { OperationsHead } from './operations-head.tsx'
import { operationsTexts } from './operations-texts.ts'
import { RhythmMenu } from './rhythm-menu.tsx'
import type { Rhythm } from './use-operations.ts'

/** As many as are worked through by hand. */
const ALL = 200

/** How often somebody looks at which figures. */
export function RhythmPage() {
  const t = useTexts(operationsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'operations')
  const found = useRecords(evaluationRhythm, { project: id, sort: '-id', limit: ALL })
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addRhythm')}
    </ActionButton>
  )
  return (
    <>
      <OperationsHead projectId={id} here="rhythm" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="evaluation_rhythm" title={t('noRhythm')} help={t('noRhythmHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed>
          {items.map(one => (
            <Row key={one.id} one={one} />
          ))}
        </RowList>
      )}
      <RecordForm
        entity={evaluationRhythm}
        open={state.creating}
        projectId={id}
        fields={['name', 'every', 'metrics', 'method']}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function Row({ one }: { one: Rhythm }) {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { id, name, every, metrics, method, ownerId } = one
  const count = metrics?.length ?? 0
  return (
    <ListRow
      href={`/evaluation-rhythms/${id}`}
      name={name}
      tags={count === 0 && <StateTag tone="attention">{t('noMetrics')}</StateTag>}
      about={method}
      figures={
        <>
          <span>{label(evaluationRhythm.fields.every.options[every])}</span>
          {count > 0 && <small>{t('looksAt', { count })}</small>}
        </>
      }
      ownerId={ownerId}
      commands={<RhythmMenu rhythm={one} />}
    />
  )
}
