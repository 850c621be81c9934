import { useQuery } from '@tanstack/react-query'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { acceptanceItem } from '../entities/acceptance-item.ts'
import type { acceptanceReport } from '../entities/acceptance-report.ts'
import type { deliveryItem } from '../entities/delivery-item.ts'

export type DeliveryItem = RecordOf<typeof deliveryItem>
export type AcceptanceItem = RecordOf<typeof acceptanceItem>
export type AcceptanceReport = RecordOf<typeof acceptanceReport>

/** The checklist of a project, how it stands, and its reports. */
export function useAcceptance(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.delivery.acceptanceSheet.queryOptions({ input: { projectId } }))
}

/** What a form sends: the form says why it is refused. */
export function useDeliveryForms() {
  const { delivery } = useWorkspace().client
  const send = useSend()
  return {
    ready: send(delivery.readyDelivery),
    deliver: send(delivery.deliver),
    accept: send(delivery.acceptDelivery),
    back: send(delivery.returnDelivery),
    reopen: send(delivery.reopenDelivery),
    postpone: send(delivery.postponeDelivery),
    assign: send(delivery.assignDelivery),
    try: send(delivery.tryAcceptance),
    concede: send(delivery.concedeAcceptance),
    reopenItem: send(delivery.reopenAcceptance),
    draft: send(delivery.draftAcceptanceReport),
    submit: send(delivery.submitAcceptanceReport),
    takeBack: send(delivery.takeBackAcceptanceReport),
    sign: send(delivery.signAcceptanceReport),
    handOver: send(delivery.handOverAcceptance),
  }
}
