import { useRecords } from '#apps/web/records/use-records.ts'
import { tenderDocument } from '../../entities/tender-document.ts'
import { PapersPanel } from './papers-panel.tsx'
import type { Tender } from './use-bidding.ts'

/** What has to be in the bid. */
export function TenderDocuments({ tender }: { tender: Tender }) {
  const filter = [{ field: 'tenderId', is: 'eq' as const, value: tender.id }]
  const { data, ...found } = useRecords(tenderDocument, { filter, sort: 'id', limit: 200 })
  const open = tender.state === 'noticed' || tender.state === 'preparing'
  return <PapersPanel kind="document" whole={tender} open={open} found={{ ...found, items: data?.items ?? [] }} />
}
