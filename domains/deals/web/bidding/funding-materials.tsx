import { useRecords } from '#apps/web/records/use-records.ts'
import { fundingMaterial } from '../../entities/funding-material.ts'
import { PapersPanel } from './papers-panel.tsx'
import type { Funding } from './use-bidding.ts'

/** What has to be in the application. */
export function FundingMaterials({ application }: { application: Funding }) {
  const filter = [{ field: 'applicationId', is: 'eq' as const, value: application.id }]
  const { data, ...found } = useRecords(fundingMaterial, { filter, sort: 'id', limit: 200 })
  const open = application.state === 'preparing'
  return <PapersPanel kind="material" whole={application} open={open} found={{ ...found, items: data?.items ?? [] }} />
}
