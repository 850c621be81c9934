import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { deliveryItem } from '../entities/delivery-item.ts'
import { DeliveryHead } from './delivery-head.tsx'
import { DeliveryMenu } from './delivery-menu.tsx'
import { deliveryTexts } from './delivery-texts.ts'
import type { DeliveryItem } from './use-delivery.ts'

/** As many as are worked through by hand. */
const ALL = 200
const ASKED = ['what', 'quantity', 'unit', 'contract', 'dueOn', 'checks', 'description'] as const

/** What a project has promised, by its day: what is due first stands first. */
export function DeliveryPage() {
  const t = useTexts(deliveryTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'delivery')
  const found = useRecords(deliveryItem, { project: id, sort: 'dueOn', limit: ALL })
  const items = (found.data?.items ?? []) as DeliveryItem[]
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <DeliveryHead projectId={id} here="delivery" facts={items.length > 0 && <Facts items={items} />} main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="delivery_item" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.map(item => (
            <Row key={item.id} item={item} />
          ))}
        </RowList>
      )}
      <RecordForm
        entity={deliveryItem}
        open={state.creating}
        projectId={id}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

function Facts({ items }: { items: readonly DeliveryItem[] }) {
  const t = useTexts(deliveryTexts)
  const done = items.filter(one => one.state === 'accepted').length
  const over = done + items.filter(one => one.state === 'delivered').length
  return <>{t('deliveredOf', { over, done, count: items.length })}</>
}

function Row({ item }: { item: DeliveryItem }) {
  const t = useTexts(deliveryTexts)
  const label = useLabel()
  const { id, what, quantity, unit, contract, state, checks, dueOn, deliveredOn, receivedBy, returnReason } = item
  const linked = checks?.length ?? 0
  const isWaiting = state === 'planned' || state === 'ready' || state === 'returned'
  return (
    <ListRow
      href={`/delivery-items/${id}`}
      name={what}
      tags={
        <StateTag tone={state === 'ready' ? 'active' : toneOfOption(state)}>
          {label(deliveryItem.fields.state.options[state])}
        </StateTag>
      }
      about={[
        contract,
        linked > 0 ? t('checksLinked', { count: linked }) : t('noChecks'),
        deliveredOn && receivedBy && t('receivedBy', { who: receivedBy }),
        state === 'returned' && returnReason && t('returnedFor', { reason: returnReason }),
      ]
        .filter(Boolean)
        .join(' · ')}
      figures={[Number(quantity), unit].filter(Boolean).join(' ')}
      days={<CalendarDate value={deliveredOn && !isWaiting ? deliveredOn : dueOn} due={isWaiting} plain />}
      ownerId={item.ownerId}
      commands={<DeliveryMenu item={item} />}
    />
  )
}
