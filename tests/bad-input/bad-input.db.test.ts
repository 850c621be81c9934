import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { type Company, openCompany } from '../cast/company.ts'
import { insertOneOfEach } from '../cast/sample-records.ts'
import { sampleBody } from '../openapi-sample.ts'
import { type Answer, openTestSite, type TestSite, type Visitor } from '../site.ts'
import { brokenBodies, type Schema } from './broken-values.ts'

interface Route {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { name: string; in: string }[]
  readonly schema?: Schema
}

let company: Company
let site: TestSite
let owner: Visitor
let ids: Record<string, string>
let routes: Route[]

beforeAll(async () => {
  company = await openCompany()
  site = await openTestSite(company.database)
  owner = site.signedIn(company.tokens.liming)
  ids = await company.as('liming', ctx => insertOneOfEach(ctx, allEntities, '样例'))
  const { body } = await owner.send('GET', '/api/v1/openapi.json')
  routes = routesOf(body)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await company.close()
})

function routesOf(document: Record<string, unknown>): Route[] {
  type Operation = { parameters?: Route['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }
  const paths = document.paths as Record<string, Record<string, Operation>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema
      return { method: method.toUpperCase(), path, parameters, ...(schema && { schema }) }
    }),
  )
}

const idFor = (name: string) => ids[name.replace(/Ids?$/, '').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)]
const anyId = (name: string) => idFor(name) ?? ids.project ?? ''
const PLACES: Readonly<Record<string, string>> = { date: '2026-03-02', stageKey: 'P1.1' }
const addressOf = (path: string) => {
  const entity = allEntities.find(one => path === `/${one.path}` || path.startsWith(`/${one.path}/`))
  const own = ids[entity?.type ?? 'project'] ?? anyId('project')
  return `/api/v1/w/${company.slug}${path.replace(/\{(\w+)\}/g, (_, name) => (name === 'id' ? own : (PLACES[name] ?? anyId(name))))}`
}

/** What is wrong with a refusal, or null. */
function faultOf(answer: Answer, locale: 'zh' | 'en', field?: string): string | null {
  const { status, body } = answer
  if (status < 400 || status >= 500) return `status ${status}`
  if (!String(answer.headers.get('content-type')).startsWith('application/problem+json')) return 'no problem+json'
  if (typeof body.code !== 'string' || body.code === '') return 'no code'
  const title = String(body.title)
  if (/\{\w+\}|undefined|\bnull\b|NaN|Invalid (input|option|string)|expected|received|无效输入|期望[^方]/.test(title))
    return `title “${title}”`
  if (locale === 'zh' ? !/[\u4e00-\u9fff]/.test(title) : !/^[A-Z].{8,}/.test(title)) return `language “${title}”`
  const named = ((body.problems ?? []) as { field: string }[]).map(problem => problem.field)
  return field === undefined || named.includes(field) ? null : `field ${String(body.field)} for ${field}`
}

async function everything(): Promise<string> {
  const tables = [...allEntities.map(entity => entity.type), 'record', 'audit', 'event', 'answer']
  const counts = tables.map(table => `(select count(*) from "${table}")`)
  const { rows } = await company.database.owner.query(`select ${counts.join(" || ' ' || ")} as counts`)
  const sums = allEntities.map(entity => `select id, version from "${entity.type}"`)
  const changed = await company.database.owner.query(
    `select md5(string_agg(id || version, ',' order by id)) as sum from (${sums.join(' union all ')}) every_record`,
  )
  return `${rows[0]?.counts} ${changed.rows[0]?.sum}`
}

const LANGUAGES = ['zh', 'en'] as const

describe('every route that writes', () => {
  test('refuses a broken body with code, field and a sentence, and writes nothing', { timeout: 180_000 }, async () => {
    const before = await everything()
    const faults: string[] = []
    let tried = 0
    const writing = routes.filter(route => route.method !== 'GET')
    for (const { method, path, schema } of writing) {
      const fine = schema ? sampleBody(schema as never, anyId) : undefined
      const bodies = schema ? brokenBodies(schema, fine) : []
      const tries = bodies.map(async ({ what, path: place, body }, index) => {
        const locale = LANGUAGES[index % 2] ?? 'zh'
        const answer = await owner.send(method, addressOf(path), body, { 'accept-language': locale })
        const field = answer.body.code === 'input.invalid' && !isVariant(path) ? fieldOf(place) : undefined
        const fault = faultOf(answer, locale, field)
        if (fault) faults.push(`${method} ${path} ${place.join('.')} ${what}: ${fault} ${answer.text.slice(0, 200)}`)
      })
      await Promise.all(tries)
      tried += tries.length
    }
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThan(writing.length * 10)
    expect(await everything()).toBe(before)
  })
})

/** Takes one of several shapes: a sample of all fields together is itself refused, whatever else is broken in it. */
function isVariant(path: string): boolean {
  return path === '/insights/{insightId}/evidence'
}

/** A whole change is named by its first field; what is wrong with `set` itself is `set`. */
function fieldOf(place: readonly string[]): string {
  return place.filter((part, index) => index > 0 || part !== 'set' || place.length === 1).join('.')
}

describe('every list', () => {
  const lists = () => routes.filter(route => route.parameters.some(parameter => parameter.name === 'after'))
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const bad = (field: string): [string, string][] => [
    ['after', 'nonsense'],
    ['after', cursor({ a: 1 })],
    ['after', cursor([{ a: 1 }, 'x'])],
    ['after', cursor(['a', 'x\0'])],
    ['limit', '0'],
    ['limit', '201'],
    ['limit', 'many'],
    ['sort', 'noSuchField'],
    ['sort', 'id; drop table record'],
    ['sort', '__proto__'],
    ['q', '长'.repeat(201)],
    ['q', 'a\0b'],
    ['project', "prj_' or 1=1"],
    ['iteration', '-1'],
    ['filter', 'no json'],
    ['filter', '[{"field":"noSuchField","is":"eq","value":"x"}]'],
    ['filter', '[{"field":"constructor","is":"eq","value":"x"}]'],
    ['filter', '[{"field":"createdAt","is":"eq","value":"2026-02-30"}]'],
    ['filter', `[{"field":"${field}","is":"eq"}]`],
    ['filter', `[{"field":"${field}","is":"like","value":"x"}]`],
    ['filter', '[{"field":"id","is":"eq","value":"x","more":1}]'],
    ['unknownThing', '1'],
  ]

  test('refuses what it cannot follow: positions, filters, orders', { timeout: 60_000 }, async () => {
    const faults: string[] = []
    for (const { path } of lists()) {
      const entity = allEntities.find(one => path === `/${one.path}`)
      const tries = bad(entity?.title ?? 'createdAt').map(async ([name, value], index) => {
        const locale = LANGUAGES[index % 2] ?? 'zh'
        const url = `${addressOf(path)}?${name}=${encodeURIComponent(value)}`
        const answer = await owner.send('GET', url, undefined, { 'accept-language': locale })
        const fault = faultOf(answer, locale)
        if (fault) faults.push(`GET ${path} ${name}=${value.slice(0, 80)}: ${fault} ${answer.text.slice(0, 200)}`)
      })
      await Promise.all(tries)
    }
    expect(faults).toEqual([])
    expect(lists().length).toBeGreaterThan(30)
  })

  test('refuses positions and filters of another kind than the field’s', async () => {
    const faults: string[] = []
    for (const entity of allEntities) {
      for (const [name, field] of Object.entries(entity.fields as Declaration['fields'])) {
        if (['text', 'note', 'choice', 'list', 'tags', 'yesno'].includes(field.kind)) continue
        const filter = JSON.stringify([{ field: name, is: 'gt', value: 'no such value' }])
        const addresses = [`filter=${encodeURIComponent(filter)}`, `sort=${name}&after=${cursor(['2026-02-30', 'x'])}`]
        for (const query of addresses) {
          const answer = await owner.send('GET', `${addressOf(`/${entity.path}`)}?${query}`)
          if (answer.body.code === 'route.not_found') continue
          const fault = faultOf(answer, 'zh')
          if (fault) faults.push(`${entity.type}.${name} ${query}: ${fault} ${answer.text.slice(0, 200)}`)
        }
      }
    }
    expect(faults).toEqual([])
  })
})

describe('every address with an id', () => {
  test('knows no other record by it', { timeout: 60_000 }, async () => {
    const faults: string[] = []
    const strange = [
      'x',
      '%00',
      '%ED%A0%80',
      '..%2f..%2fetc',
      '%E0%A4%A',
      'per_00000000000000000000000000',
      '__proto__',
    ]
    for (const { method, path } of routes.filter(route => /\{\w*[iI]d\}/.test(route.path))) {
      const tries = strange.map(async id => {
        const url = `/api/v1/w/${company.slug}${path.replace(/\{\w+\}/g, id)}`
        const answer = await owner.send(method, url, method === 'GET' ? undefined : {}, { 'if-match': '1' })
        const fault = faultOf(answer, 'zh')
        if (fault) faults.push(`${method} ${url}: ${fault} ${answer.text.slice(0, 200)}`)
      })
      await Promise.all(tries)
    }
    expect(faults).toEqual([])
  })
})

describe('a body', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    owner.send('POST', addressOf('/groups'), body, headers)
  const nested = (depth: number) => `{"name":${'['.repeat(depth)}1${']'.repeat(depth)},"members":[]}`

  test.each([
    ['cut off', '{"name":', {}, 400, 'request.not_json'],
    ['of commas', ',,,', {}, 400, 'request.not_json'],
    ['with a list at its top', '[]', {}, 400, 'request.not_object'],
    ['that is a text', '"x"', {}, 400, 'request.not_object'],
    ['that is nothing', 'null', {}, 400, 'request.not_object'],
    ['nested 40 levels', nested(40), {}, 400, 'input.invalid'],
    ['nested 200,000 levels', nested(200_000), {}, 400, 'input.invalid'],
    ['of two megabytes', JSON.stringify({ name: 'x'.repeat(2_000_000), members: [] }), {}, 413, 'request.too_large'],
    ['as plain text', '{"name":"x","members":[]}', { 'content-type': 'text/plain' }, 415, 'request.wrong_type'],
    ['as a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'request.wrong_type'],
    ['as a file', '{}', { 'content-type': 'application/octet-stream' }, 415, 'request.wrong_type'],
    ['as an upload', '--x', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'request.wrong_type'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    for (const locale of LANGUAGES) {
      const answer = await post(body, { 'accept-language': locale, ...headers })
      expect(answer).toMatchObject({ status, body: { code } })
      expect(faultOf(answer, locale)).toBeNull()
    }
  })

  test('in another encoding than UTF-8 is refused instead of kept as garbage', async () => {
    const gbk = Buffer.concat([Buffer.from('{"members":[],"name":"'), Buffer.from([0xd5, 0xc5]), Buffer.from('"}')])
    const answer = await fetch(`${site.url}${addressOf('/groups')}`, {
      method: 'POST',
      body: gbk,
      headers: { cookie: `yingce=${site.cookie(company.tokens.liming).value}`, 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'request.not_json' })
  })

  test('of a call from the pages is judged the same way', async () => {
    const call = (body: unknown) => owner.send('POST', `/rpc/w/${company.slug}/people/group/create`, body)
    for (const body of [
      null,
      { json: null },
      { json: [] },
      { meta: [[1, '__proto__', 'x']], json: {} },
      { json: { name: 'x\0' } },
    ])
      expect((await call(body)).status).toBe(400)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

describe('what is not broken', () => {
  const strange = [
    '👩‍👩‍👧‍👦 团队 🏳️‍🌈',
    'שלום עולם مرحبا',
    '𠮷野家 ﷽ Z͑ͫ̓',
    "Robert'); drop table record;--",
    '<b>x</b> {{7*7}} %s',
  ]

  test.each(strange)('%s is kept, listed, found and given back unchanged', async name => {
    const made = await owner.send('POST', addressOf('/groups'), { name, members: [] })
    expect(made).toMatchObject({ status: 201, body: { name } })
    expect((await owner.send('GET', addressOf(`/groups/${made.body.id}`))).body.name).toBe(name)
    const list = await owner.send('GET', `${addressOf('/groups')}?limit=200`)
    expect(list.body.items).toContainEqual(expect.objectContaining({ id: made.body.id, name }))
    const filter = encodeURIComponent(JSON.stringify([{ field: 'name', is: 'eq', value: name }]))
    expect((await owner.send('GET', `${addressOf('/groups')}?filter=${filter}`)).body.items).toHaveLength(1)
    const found = await owner.send('GET', `${addressOf('/search')}?q=${encodeURIComponent(name)}`)
    expect(JSON.stringify(found.body)).toContain(JSON.stringify(name))
    const history = await owner.send('GET', addressOf(`/groups/${made.body.id}/history`))
    expect(history.text).toContain(JSON.stringify(name))
  })
})
