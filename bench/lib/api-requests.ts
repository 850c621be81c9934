import type { Client } from './client.ts'
import { listFilter, searchWord } from './customer-names.ts'

export type Kind = 'list' | 'search' | 'read' | 'create' | 'project'
/** The five requests that are measured; each round asks for something else. */
export type Requests = Readonly<Record<Kind, (round: number) => Promise<unknown>>>

const SORTS = ['name', '-name', '-createdAt', 'createdAt']
const REGIONS = ['华东', '华南', '西南', '华北']

/** The requests of one person. */
export async function requestsOf(client: Client, at: (path: string) => string, projectId: string): Promise<Requests> {
  const known = await knownIds(client, at)
  return {
    list: listing(client, at),
    search: round => client.must('GET', at(`/customers?limit=50&q=${encodeURIComponent(searchWord(round))}`)),
    read: round => client.must('GET', at(`/customers/${known[(round * 37) % known.length]}`)),
    create: round => client.must('POST', at('/customers'), newCustomer(round)),
    project: () => client.must('GET', at(`/projects/${projectId}/space`)),
  }
}

/** Records from both ends of several orders. */
async function knownIds(client: Client, at: (path: string) => string): Promise<string[]> {
  const ids = new Set<string>()
  for (const sort of SORTS)
    for (const region of REGIONS) {
      const filter = encodeURIComponent(JSON.stringify([{ field: 'region', is: 'eq', value: region }]))
      const page = await client.must<Page>('GET', at(`/customers?limit=200&sort=${sort}&filter=${filter}`))
      for (const { id } of page.items) ids.add(id)
    }
  return [...ids]
}

interface Page {
  readonly items: { id: string }[]
  readonly next: string | null
}

/** Filters and sorts take turns; each combination is read page after page. */
function listing(client: Client, at: (path: string) => string): Requests['list'] {
  const places = new Map<string, string | null>()
  return async round => {
    const filter = encodeURIComponent(JSON.stringify(listFilter(Math.floor(round / SORTS.length))))
    const query = `limit=50&sort=${SORTS[round % SORTS.length]}&filter=${filter}`
    const after = places.get(query)
    const page = await client.must<Page>('GET', at(`/customers?${query}${after ? `&after=${after}` : ''}`))
    places.set(query, page.next)
  }
}

function newCustomer(round: number): Record<string, unknown> {
  const phone = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  return { name: `新客户 ${round} 设备有限公司`, region: '华东', industry: '泵业', grade: 'b', phone }
}
