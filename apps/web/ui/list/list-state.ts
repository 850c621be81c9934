import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Condition } from '#kernel/contract/list.ts'

/** What a person has set on a list. */
export interface ListState {
  readonly q: string
  readonly filter: readonly Condition[]
  readonly sort: string | undefined
  /** The record in the panel at the side. */
  readonly open: string | undefined
  readonly creating: boolean
}

export interface ListControl {
  readonly state: ListState
  readonly set: (change: Partial<ListState>) => void
}

/** The state of a page's list stands in its address: it can be sent to a colleague, and back leads back to it. */
export function useListInAddress(): ListControl {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const state = readState(search)
  return {
    state,
    set: change =>
      void navigate({ to: '.', search: writeState({ ...state, ...change }, search) as never, replace: true }),
  }
}

/** The same for a list inside another page, which keeps it for itself. */
export function useListOnPage(first: Partial<ListState> = {}): ListControl {
  const [state, setState] = useState<ListState>({ ...readState({}), ...first })
  return { state, set: change => setState(now => ({ ...now, ...change })) }
}

export function readState(search: Readonly<Record<string, unknown>>): ListState {
  const filter = Array.isArray(search.filter) ? search.filter.filter(isCondition) : []
  return {
    q: search.q === undefined ? '' : String(search.q),
    filter,
    sort: typeof search.sort === 'string' ? search.sort : undefined,
    open: typeof search.open === 'string' ? search.open : undefined,
    creating: search.new !== undefined,
  }
}

export function writeState(state: ListState, search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...search,
    q: state.q || undefined,
    filter: state.filter.length > 0 ? state.filter : undefined,
    sort: state.sort,
    open: state.open,
    new: state.creating ? 1 : undefined,
  }
}

const KINDS = new Set(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'empty', 'filled'])

function isCondition(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false
  const { field, is } = value as Record<string, unknown>
  return typeof field === 'string' && KINDS.has(String(is))
}
