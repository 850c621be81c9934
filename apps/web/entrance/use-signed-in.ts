import { useQuery } from '@tanstack/react-query'
import { type Account, account } from '../rpc/account-client.ts'
import { problemOf } from '../rpc/problem.ts'

/** Who is signed in, or null; being signed out is an answer here and no failure. */
export function useSignedIn() {
  return useQuery({
    queryKey: ['account', 'signed-in'],
    queryFn: async (): Promise<Account | null> => {
      try {
        return await account.me()
      } catch (error) {
        if (problemOf(error).status === 401) return null
        throw error
      }
    },
  })
}
