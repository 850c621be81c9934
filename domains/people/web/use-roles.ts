import { useLocale } from '#apps/web/i18n/locale.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { role } from '../entities/role.ts'

/** The workspace's roles in the order of the names that the reader sees. */
export function useRoles(options: { enabled?: boolean } = {}) {
  const locale = useLocale()
  const { data, error, refetch } = useRecords(role, { limit: 100 }, options)
  const roles = data && [...data.items].sort((one, other) => one.name.localeCompare(other.name, locale))
  return { roles: roles ?? [], error, refetch }
}
