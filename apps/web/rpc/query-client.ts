import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isPassing, problemOf } from './problem.ts'

const RETRIES = 2

/** The cache of what the server said. Whoever is signed out meanwhile is sent to sign in and comes back. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < RETRIES && isPassing(problemOf(error)),
        refetchOnWindowFocus: true,
      },
      // Without a network a change fails at once and says so; it does not wait for better times behind the person's back.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

function leaveWhenSignedOut(error: unknown): void {
  if (problemOf(error).status !== 401) return
  const back = `${window.location.pathname}${window.location.search}`
  window.location.assign(`/sign-in?back=${encodeURIComponent(back)}`)
}
