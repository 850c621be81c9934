import { useQueryClient } from '@tanstack/react-query'
import { useWorkspace } from './workspace.ts'

/** Remembers what the person was shown or has put away. Nobody waits for it, and where it fails it is shown once more. */
export function useGuide() {
  const { api, client, me } = useWorkspace()
  const queries = useQueryClient()
  return {
    ...me.guide,
    putAway: async (what: 'tour' | 'steps') => {
      try {
        await client.people.setGuide({ what, state: 'away' })
        await queries.invalidateQueries({ queryKey: api.people.me.key() })
      } catch {
        // A hint that comes twice does no harm.
      }
    },
  }
}
