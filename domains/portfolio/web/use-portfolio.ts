import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Filters } from '../contract.ts'

export const LEVELS = ['good', 'attention', 'risk'] as const
export const STATUSES = ['active', 'paused', 'closed', 'cancelled'] as const

/** What the views are made of: they are asked again when one of these changes. */
export const READS = [
  'project',
  'stage',
  'task',
  'risk',
  'issue',
  'expense',
  'budget',
  'gate_decision',
  'programme_project',
  'programme',
]

/** What narrows the portfolio stands in its address, and goes along from view to view. */
export function usePortfolioFilters() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const text = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const filters = definedOnly({
    playbook: text('playbook'),
    managerId: idIn(text('managerId')),
    programmeId: idIn(text('programmeId')),
    health: LEVELS.find(level => level === search.health),
    status: STATUSES.find(status => status === search.status),
  })
  return {
    filters,
    search,
    narrowed: Object.keys(filters).length > 0,
    set: (change: Record<string, unknown>) =>
      void navigate({ to: '.', search: { ...search, ...change } as never, replace: true }),
    clear: () => void navigate({ to: '.', search: {} as never, replace: true }),
  }
}
export type PortfolioFilters = ReturnType<typeof usePortfolioFilters>

function idIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[a-z]{3}_[0-9a-z]{26}$/.test(text) ? text : undefined
}

function definedOnly(given: { [K in keyof Filters]: Filters[K] | undefined }): Filters {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filters
}

/** As it follows in an address. */
export function asSearch(filters: Filters): string {
  const text = new URLSearchParams(filters as Record<string, string>).toString()
  return text === '' ? '' : `?${text}`
}
