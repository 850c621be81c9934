import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { Declaration, NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import { BiddingHead } from './bidding-head.tsx'
import { biddingTexts } from './bidding-texts.ts'

/** As many as are worked through by hand. */
const ALL = 100

interface BiddingListProps<D extends Declaration> {
  entity: D
  here: 'tenders' | 'funding-applications'
  words: { add: string; none: string; help: string }
  /** What a new record is asked for, and begins with. */
  fields: readonly (keyof D['fields'] & string)[]
  initial?: Partial<NewRecord<D>>
  row: (record: RecordOf<D>) => ReactNode
}

/** The tenders or the applications of a project: a row each, with its state and its next step. */
export function BiddingList<D extends Declaration>(props: BiddingListProps<D>) {
  const { entity, here, words, fields, initial, row } = props
  const t = useTexts(biddingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const found = useRecords(entity, { project: id, sort: 'deadline', limit: ALL })
  const { barred } = useWriteIn(id, 'deals')
  const items = (found.data?.items ?? []) as RecordOf<D>[]
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {words.add}
    </ActionButton>
  )
  return (
    <>
      <BiddingHead projectId={id} here={here} main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of={entity.type} title={words.none} help={words.help} action={add} />
      )}
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
