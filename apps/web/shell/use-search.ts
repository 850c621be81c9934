import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { Label } from '#kernel/entity/field.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useLabel } from '../i18n/use-texts.ts'
import { findRecordType } from '../records/record-types.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { hrefOfRecord } from '../ui/record-href.ts'
import { useDelayed } from '../ui/use-delayed.ts'
import { hrefOf, useMenu } from './use-menu.ts'

/** One thing found: a page or a record. */
export interface Hit {
  readonly key: string
  readonly title: string
  readonly kind: Label
  /** Which of several iterations it belongs to. */
  readonly iteration: number | null
  readonly href: string
}
interface FoundRecord {
  id: string
  type: string
  title: string
  iteration: number | null
}

const PAGE_KIND = { zh: shellTexts.texts.goTo.zh, en: String(shellTexts.texts.goTo.en) }

export function useSearch(typed: string): { hits: Hit[]; error: unknown; settled: boolean } {
  const { client, slug } = useWorkspace()
  const q = useDelayed(useDeferredValue(typed.trim()), 150)
  const label = useLabel()
  const menu = useMenu()
  const found = useQuery({
    queryKey: ['search', slug, q],
    queryFn: () => (client as unknown as SearchClient).search.records({ q }),
    enabled: q !== '',
    meta: { reads: [] },
  })
  const pages = q === '' ? [] : menu.filter(page => label(page.menu.label).toLowerCase().includes(q.toLowerCase()))
  const hits = [
    ...pages.map(page => ({
      key: page.path || 'start',
      title: label(page.menu.label),
      kind: PAGE_KIND,
      iteration: null,
      href: hrefOf(page.path),
    })),
    ...(q === '' ? [] : (found.data ?? [])).map(hitOf),
  ]
  return { hits, error: found.error, settled: q === typed.trim() && !found.isFetching }
}

interface SearchClient {
  search: { records(input: { q: string }): Promise<FoundRecord[]> }
}

function hitOf({ id, type, title, iteration }: FoundRecord): Hit {
  const kind = findRecordType(type)?.entity.label ?? { zh: type, en: type }
  return { key: id, title, kind, iteration, href: hrefOfRecord(type, id) }
}
