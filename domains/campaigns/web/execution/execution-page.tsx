import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { Declaration, NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { executionNone } from '../../entities/execution-none.ts'
import { CampaignsHead } from '../campaigns-head.tsx'
import { DeclaredNone } from './declared-none.tsx'
import { executionTexts } from './execution-texts.ts'

/** As many as are worked through by hand. */
const ALL = 200

interface ExecutionPageProps<D extends Declaration> {
  entity: D
  here: 'product-items' | 'ad-placements' | 'channel-partners' | 'trainings'
  /** The kind of work that a project may do without, where somebody says why. */
  kind?: RecordOf<typeof executionNone>['kind']
  words: { add: string; none: string; help: string }
  sort: string
  /** What a new record is asked for, and begins with. */
  fields: readonly (keyof D['fields'] & string)[]
  initial?: Partial<NewRecord<D>>
  row: (record: RecordOf<D>) => ReactNode
}

/** One kind of work of a project's iteration: a row each, with its state and its next step. */
export function ExecutionPage<D extends Declaration>(props: ExecutionPageProps<D>) {
  const { entity, here, kind, words, sort, fields, initial, row } = props
  const t = useTexts(executionTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { shown: iteration, refused } = useShownIteration(id)
  const query = { project: id, iteration, sort, limit: ALL }
  const found = useRecords(entity, query, { enabled: iteration !== undefined })
  const { barred } = useWriteIn(id, 'campaigns', undefined, iteration)
  const items = (found.data?.items ?? []) as RecordOf<D>[]
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {words.add}
    </ActionButton>
  )
  return (
    <>
      <CampaignsHead projectId={id} here={here} main={add} />
      {refused && <ErrorState error={refused} />}
      {kind && found.isSuccess && items.length > 0 && (
        <DeclaredNone {...{ projectId: id, kind, iteration }} empty={false} />
      )}
      {found.isPending && !refused && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of={entity.type} title={words.none} help={words.help} action={add} />
      )}
      {kind && found.isSuccess && items.length === 0 && <DeclaredNone {...{ projectId: id, kind, iteration }} empty />}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.map(row)}
        </RowList>
      )}
      <RecordForm
        entity={entity}
        open={state.creating}
        projectId={id}
        initial={initial}
        fields={fields}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}
