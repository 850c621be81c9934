import { useQuery } from '@tanstack/react-query'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

const READS = ['goal', 'metric', 'reading', 'aim', 'project', 'person']

/** The cards of a project's goals. */
export function useGoalCards(projectId: string, iteration?: number) {
  const { api } = useWorkspace()
  const input = { id: projectId, ...(iteration && { iteration }) }
  return useQuery(api.goals.goalCards.queryOptions({ input, meta: { reads: READS } }))
}

/** One goal's card. */
export function useGoalCard(id: string) {
  const { api } = useWorkspace()
  return useQuery(api.goals.goalCard.queryOptions({ input: { id }, meta: { reads: READS } }))
}
