import { useQueryClient } from '@tanstack/react-query'
import { type Locale, switchLocale } from '../i18n/locale.ts'
import { account } from '../rpc/account-client.ts'

/** Switches the screens at once, remembers it for the account, and asks again for what the server puts into words. */
export function useSwitchLanguage(): (locale: Locale) => void {
  const queries = useQueryClient()
  return locale => {
    switchLocale(locale)
    void account.setLocale({ locale: locale === 'en' ? 'en' : 'zh' })
    void queries.invalidateQueries()
  }
}
