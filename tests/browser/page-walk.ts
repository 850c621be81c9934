import type { Page } from 'playwright-core'
import { allEntities } from '#apps/contract.ts'
import { isInProject } from '#kernel/entity/entity.ts'

export interface Stop {
  /** The page as the list of pages names it: 'projects/$id'. */
  readonly path: string
  /** Where it stands for this company: '/projects/prj_1'. */
  readonly address: string
}

/** Every page of the web app's list, and each kind of a project's records: with records of the company put in. */
export function stopsOf(paths: readonly string[], ids: Readonly<Record<string, string>>): Stop[] {
  return [...paths, 'me'].flatMap(path =>
    addressesOf(path, ids, paths).map(address => ({ path, address: `/${address}` })),
  )
}

function addressesOf(path: string, ids: Readonly<Record<string, string>>, paths: readonly string[]): string[] {
  const [first = '', second, ...more] = path.split('/')
  if (second === '$key') return [path.replace('$key', 'P1')]
  if (second !== '$id') return [path]
  const type = allEntities.find(entity => entity.path === first)?.type
  const id = type && ids[type]
  if (!id) throw new Error(`no record to open ${path} with: the story of the company should tell one`)
  if (more[0] !== '$list') return [[first, id, ...more].join('/')]
  // A list with a page of its own is a stop of that page already.
  return allEntities
    .filter(entity => isInProject(entity) && paths.includes(`${entity.path}/$id`))
    .filter(entity => !paths.includes(`projects/$id/${entity.path}`))
    .map(entity => [first, id, entity.path].join('/'))
}

/** Follows a company's pages in one window, as links do: without loading the app again. */
export interface Walker {
  readonly go: (address: string) => Promise<void>
  /** What came up since the last question: errors of the page, of the console, answers 5xx. */
  readonly complaints: () => string[]
}

const PATIENCE_MS = 30_000
const QUIET_MS = 40

export function walkerOf(page: Page, base: string): Walker {
  const under = new Set<unknown>()
  const heard: string[] = []
  page.on('request', request => void (request.resourceType() === 'eventsource' || under.add(request)))
  page.on('requestfinished', request => void under.delete(request))
  page.on('requestfailed', request => void under.delete(request))
  page.on(
    'response',
    response => void (response.status() >= 500 && heard.push(`${response.status()} ${response.url()}`)),
  )
  page.on('pageerror', error => void heard.push(error.message))
  page.on('console', message => {
    const text = message.text()
    if (['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(text)) heard.push(text)
  })
  return {
    go: async address => {
      await page.evaluate(`history.pushState(null, '', ${JSON.stringify(base + address)})`)
      await settle(page, under)
    },
    complaints: () => heard.splice(0),
  }
}

/** Until nothing is on its way, no grey lines stand for what is coming, and the page has said what it is. */
async function settle(page: Page, under: ReadonlySet<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (let quiet = 0; quiet < 2 && Date.now() < end; ) {
    await page.waitForTimeout(QUIET_MS)
    quiet = under.size === 0 && (await page.evaluate(STANDS)) ? quiet + 1 : 0
  }
}

const STANDS = `document.querySelector('main h1') !== null && document.querySelector('main [role=status][aria-label]') === null`
