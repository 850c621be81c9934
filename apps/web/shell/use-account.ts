import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hasChosenLocale, switchLocale } from '../i18n/locale.ts'
import { account } from '../rpc/account-client.ts'

/** Who is signed in, with all workspaces. A device that has chosen no language takes the account's. */
export function useAccount() {
  const me = useQuery({
    queryKey: ['account', 'me'],
    queryFn: () => account.me(),
    staleTime: 300_000,
    meta: { reads: [] },
  })
  const locale = me.data?.user.locale
  useEffect(() => {
    if (locale && !hasChosenLocale()) switchLocale(locale === 'en' ? 'en' : 'zh-CN')
  }, [locale])
  return me
}
