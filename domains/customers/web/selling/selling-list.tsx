import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { Declaration, NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import { CustomerHead } from './customer-head.tsx'
import { sellingTexts } from './selling-texts.ts'
import { ALL } from './use-selling.ts'

interface SellingListProps<D extends Declaration> {
  entity: D
  here: 'customer/visits' | 'customer/needs' | 'customer/development' | 'customer/activities'
  words: { add: string; none: string; help: string }
  sort: string
  /** What a new record is asked for, and begins with. */
  fields: readonly (keyof D['fields'] & string)[]
  initial?: Partial<NewRecord<D>>
  /** Shown also where nothing is listed yet. */
  above?: (records: readonly RecordOf<D>[], projectId: string) => ReactNode
  children: (records: readonly RecordOf<D>[]) => ReactNode
}

/** The records of one kind that a project keeps about its customer, with the way to add one. */
export function SellingList<D extends Declaration>(props: SellingListProps<D>) {
  const { entity, here, words, sort, fields, initial, above, children } = props
  const t = useTexts(sellingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const found = useRecords(entity, { project: id, sort, limit: ALL })
  const { barred } = useWriteIn(id, 'customers')
  const items = (found.data?.items ?? []) as RecordOf<D>[]
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {words.add}
    </ActionButton>
  )
  return (
    <>
      <CustomerHead projectId={id} here={here} main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && above?.(items, id)}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of={entity.type} title={words.none} help={words.help} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && children(items)}
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
