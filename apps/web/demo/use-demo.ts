import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale } from '../i18n/locale.ts'
import { account, type DemoCompany } from '../rpc/account-client.ts'

const KEY = ['account', 'demo']
const ASK_AGAIN_MS = 800

/** The demonstration company of whoever is signed in, followed while it is being loaded. */
export function useDemo() {
  const queries = useQueryClient()
  const language = useLocale() === 'en' ? 'en' : 'zh'
  const found = useQuery({
    queryKey: KEY,
    queryFn: () => account.demoCompany(),
    refetchInterval: ({ state }) => (state.data?.state === 'loading' ? ASK_AGAIN_MS : false),
    meta: { reads: [] },
  })
  const keep = (now: DemoCompany) => {
    queries.setQueryData(KEY, now)
    void queries.invalidateQueries({ queryKey: ['account', 'me'] })
  }
  const load = useMutation({ mutationFn: () => account.loadDemoCompany({ language }), onSuccess: keep })
  const remove = useMutation({ mutationFn: () => account.removeDemoCompany(), onSuccess: keep })
  return { found, load, remove }
}
