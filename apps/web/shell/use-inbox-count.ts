import { useQuery } from '@tanstack/react-query'
import { inboxCount } from '../pages.ts'
import { useWorkspace } from '../rpc/workspace.ts'

/** How many things wait for this person; undefined while unknown. */
export function useInboxCount(): number | undefined {
  const { client, slug } = useWorkspace()
  const { data } = useQuery({
    queryKey: ['inbox-count', slug],
    queryFn: () => inboxCount(client),
  })
  return data
}
