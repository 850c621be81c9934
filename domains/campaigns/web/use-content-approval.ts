import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { contentItem } from '../entities/content-item.ts'

export type Content = RecordOf<typeof contentItem>

/** What a piece of content waits for; null where it waits for nobody. */
export function useContentApproval({ id, state }: Content): ApprovalView | null {
  const { api } = useWorkspace()
  const waits = state === 'review'
  const reads = ['content_item', 'approval', 'approval_decision']
  const query = api.campaigns.contentApproval.queryOptions({ input: { id }, meta: { reads } })
  const { data } = useQuery({ ...query, enabled: waits })
  return waits && data?.result === 'pending' ? data : null
}
