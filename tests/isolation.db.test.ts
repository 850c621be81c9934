import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { relayEvents } from '#kernel/event/relay.ts'
import { sealAudit } from '#kernel/event/seal-audit.ts'
import { type Company, openCompany } from './cast/company.ts'
import { insertOneOfEach } from './cast/sample-records.ts'
import { sampleBody } from './openapi-sample.ts'
import { openTestSite, type TestSite, type Visitor } from './site.ts'

const MARK = 'CANARY江海'

interface Operation {
  operationId?: string
  parameters?: { name: string; in: string; schema: Record<string, unknown>; required?: boolean }[]
  responses?: Record<string, { content?: Record<string, unknown> }>
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> }
}

let yunling: Company
let jianghai: Company
let theirs: Record<string, string>

beforeAll(async () => {
  yunling = await openCompany()
  jianghai = await openCompany(MARK, yunling.database)
  theirs = await jianghai.as('liming', ctx => insertOneOfEach(ctx, allEntities, MARK))
  // What the work in the background makes of these records is made before they are compared.
  while ((await relayEvents(jianghai.runtime)) + (await sealAudit(jianghai.runtime)) > 0);
}, 60_000)
afterAll(() => yunling.close())

describe.each([
  ['row-level security', false],
  ['row-level security bypassed', true],
])('with %s', (_, bypassed) => {
  let site: TestSite
  let stranger: Visitor
  let routes: { method: string; path: string; base: string; operation: Operation }[]
  beforeAll(async () => {
    site = await openTestSite(yunling.database, bypassed ? yunling.database.owner : yunling.database.app)
    stranger = site.signedIn(yunling.tokens.liming)
    const { body } = await stranger.send('GET', '/api/v1/openapi.json')
    routes = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(
      ([path, { servers, ...methods }]) =>
        Object.entries(methods).map(([method, operation]) => {
          const base = servers ? '' : '/api/v1/w/{workspace}'
          return { method: method.toUpperCase(), path, base, operation }
        }),
    )
  })
  afterAll(() => site.stop())

  test('no route of one company gives or changes what is another’s', { timeout: 120_000 }, async () => {
    const before = await fingerprint(jianghai)
    const leaks: string[] = []
    const tried: string[] = []
    for (const { method, path, operation } of routes) {
      // Has no end inside one's own company; that it does not begin in another's is tried below.
      if (isStream(operation)) {
        tried.push(`${method} ${path}`)
        continue
      }
      const answer = await tryRoute(stranger, yunling.slug, method, path, operation, theirs)
      tried.push(`${method} ${path}`)
      const leaked = answer.text.includes(MARK) || answer.status >= 500 || (namesRecord(path) && answer.status !== 404)
      if (leaked) leaks.push(`${method} ${path} ${answer.status} ${answer.text.slice(0, 300)}`)
    }
    expect(leaks).toEqual([])
    expect(tried.filter(route => !route.includes('openapi.json')).toSorted()).toEqual(knownRoutes())
    expect(await fingerprint(jianghai)).toBe(before)
  })

  test('the other company’s address does not exist for a stranger', async () => {
    for (const { method, path, base } of routes) {
      const inside = `${base}${path}`.replace('{workspace}', jianghai.slug)
      const url = inside.replaceAll(/\{\w+\}/g, theirs.role ?? '')
      const answer = await stranger.send(method, url, method === 'GET' ? undefined : {})
      expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 404`)
    }
  })
})

/** A year, a day and a process that comes with the product belong to nobody. */
function namesRecord(path: string): boolean {
  return /\{(?!year|date|playbook)\w+\}/.test(path)
}

/** The routes that the golden list names, so that none is left out unseen. */
function knownRoutes(): string[] {
  const text = readFileSync(new URL('golden/routes.txt', import.meta.url), 'utf8')
  return text.split('\n').flatMap(line => line.match(/^[A-Z]+ \S+/)?.[0] ?? [])
}

function isStream({ responses = {} }: Operation): boolean {
  return Object.values(responses).some(response => response.content?.['text/event-stream'] !== undefined)
}

/** Calls a route with ids of the other company wherever it takes an id. */
function tryRoute(
  visitor: Visitor,
  slug: string,
  method: string,
  path: string,
  operation: Operation,
  ids: Record<string, string>,
) {
  const own = idOfPath(path, ids)
  const chooseId = (field: string) => ids[typeOfField(field)] ?? own
  const filled = path.replaceAll(/\{\w+\}/g, own)
  const query = (operation.parameters ?? [])
    .filter(parameter => parameter.in === 'query' && (parameter.required || parameter.name === 'project'))
    .map(
      parameter =>
        `${parameter.name}=${encodeURIComponent(String(sampleBody(parameter.schema, chooseId, parameter.name)))}`,
    )
  const schema = operation.requestBody?.content['application/json']?.schema
  const sample = schema ? sampleBody(schema, chooseId) : undefined
  const body = ONE_OF_TWO[`${method} ${path}`]?.(ids) ?? sample
  return visitor.send(method, `/api/v1/w/${slug}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`, body, {
    'if-match': '1',
  })
}

/** Where a body is one thing or another, all fields at once are neither. */
const ONE_OF_TWO: Record<string, (ids: Record<string, string>) => object> = {
  'POST /insights/{insightId}/evidence': ids => ({ kind: 'study', recordId: ids.study }),
}

/** The record type whose path begins the route's path. */
function idOfPath(path: string, ids: Record<string, string>): string {
  const entity = allEntities.find(one => path === `/${one.path}` || path.startsWith(`/${one.path}/`))
  return ids[entity?.type ?? 'role'] ?? ids.role ?? ''
}

/** 'metricId' -> 'metric', 'projectId' -> 'project'; people by their many names. */
function typeOfField(field: string): string {
  const name = field.replace(/Ids?$/, '').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  return ['owner', 'sponsor', 'manager', 'assignee', 'person'].includes(name) ? 'person' : name
}

/** Everything that a company has, row by row, in one number. */
async function fingerprint(company: Company): Promise<string> {
  const { owner } = company.database
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_schema || '."' || table_name || '"' as name from information_schema.columns
     where column_name = 'workspace_id' and table_schema = 'public' order by 1`,
  )
  const all = tables.map(({ name }) => `select '${name}' || t::text as line from ${name} t where workspace_id = $1`)
  const { rows } = await owner.query(
    `select count(*) || md5(string_agg(line, ',' order by line)) as sum from (${all.join(' union all ')}) every_row`,
    [company.workspaceId],
  )
  return String(rows[0]?.sum)
}
