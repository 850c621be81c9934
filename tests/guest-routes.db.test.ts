import { beforeEach, describe, expect, test } from 'vitest'
import { readGuestLinks } from '#domains/guests/server/read-guest-links.ts'
import { revokeGuestLink } from '#domains/guests/server/revoke-guest-link.ts'
import { type Issued, issueLink } from './cast/guests.ts'
import { beginRequirements, bringToCustomer, writeRequirement } from './cast/requirements.ts'
import { startProject } from './cast/start-project.ts'
import { openCompanySite } from './company-site.ts'
import { opened } from './opened.ts'

const company = opened(openCompanySite)
let issued: Issued
let hash: string
beforeEach(async () => {
  const draft = await beginRequirements(company, (await startProject(company)).id)
  await writeRequirement(company, draft)
  const sent = await bringToCustomer(company, draft)
  hash = sent.contentHash ?? ''
  issued = await issueLink(company, sent.id)
})

type Request = [method: string, path: string, body?: unknown, headers?: Record<string, string>]
const ask = (...request: Request) => company.site.visitor().send(...request)
const at = (end = '', token = issued.token) => `/c/${token}${end}`
const yes = (more: object = {}) => ({ name: '周明远', hash, read: true, ...more })

describe('a guest’s link', () => {
  test('gives the document without a cookie, kept by no cache and no search engine, and confirms it once', async () => {
    const seen = await ask('GET', at('/document'))
    expect(seen).toMatchObject({ status: 200, body: { standing: 'open', document: { hash } } })
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      ...{
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': expect.stringContaining('noindex'),
      },
      'content-security-policy': expect.not.stringContaining('unsafe'),
    })
    expect(seen.headers.getSetCookie()).toEqual([])
    const done = await ask('POST', at('/confirm'), yes())
    expect(done).toMatchObject({ status: 200, body: { standing: 'confirmed', answer: { name: '周明远', hash } } })
    const again = await ask('POST', at('/confirm'), yes({ name: '别人' }))
    expect(again).toMatchObject({ status: 409, body: { code: 'guest_link.answered', params: { name: '周明远' } } })
    expect((await ask('GET', at('/document'))).body).toMatchObject({
      standing: 'confirmed',
      answer: { name: '周明远' },
    })
    const { items } = (await company.run('chenli', readGuestLinks, { subjectId: issued.link.subjectId })) as {
      items: { clientAddress: string }[]
    }
    expect(items[0]?.clientAddress).toMatch(/127\.0\.0\.1/)
  })

  test('of two windows at once lets one win', async () => {
    const both = await Promise.all(['周明远', '吴经理'].map(name => ask('POST', at('/confirm'), yes({ name }))))
    expect(both.map(one => one.status).sort()).toEqual([200, 409])
  })

  test('asks for a name, a read document and, where it is sent back, a reason', async () => {
    for (const [end, body] of [
      ['/confirm', yes({ name: '  ' })],
      ['/confirm', yes({ name: 12 })],
      ['/confirm', yes({ read: false })],
      ['/confirm', yes({ more: 1 })],
      ['/confirm', yes({ name: '周\u0000' })],
      ['/confirm', []],
      ['/return', { name: '周明远', hash, reason: ' … ' }],
      ['/return', { name: '周明远', hash }],
    ] as const)
      expect(await ask('POST', at(end), body), JSON.stringify(body)).toMatchObject({ status: 400 })
    expect((await ask('POST', at('/confirm'), '{')).status).toBe(400)
    expect((await ask('GET', at('/document'))).body).toMatchObject({ standing: 'open' })
  })

  test('says in the reader’s language that it was taken back, and shows nothing any more', async () => {
    await company.run('chenli', revokeGuestLink, { id: issued.link.id })
    expect(await ask('GET', at())).toMatchObject({ status: 410 })
    const seen = await ask('GET', at('/document'))
    expect(seen.body).toMatchObject({ standing: 'revoked', document: null })
    expect(seen.text).not.toContain('短信')
    const english = { 'accept-language': 'en' }
    const refused = await ask('POST', at('/confirm'), yes(), english)
    expect(refused).toMatchObject({ status: 410, body: { title: expect.stringContaining('taken back') } })
  })

  test('does not answer a foreign page', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' }
    expect((await ask('POST', at('/confirm'), yes(), foreign)).status).toBe(403)
  })
})

describe('whoever guesses', () => {
  test('hears the same of every link that there is not, well formed or not', async () => {
    const turned = `${issued.token.slice(0, -2)}${issued.token.endsWith('A') ? 'B' : 'A'}${issued.token.slice(-1)}`
    const told = new Set<string>()
    for (const token of [turned, 'x'.repeat(43), 'short', `${issued.token}x`, encodeURIComponent("' or 1=1 --")]) {
      expect((await ask('GET', at('', token))).status, token).toBe(404)
      const answers = [
        await ask('GET', at('/document', token)),
        await ask('POST', at('/confirm', token), yes()),
        await ask('POST', at('/return', token), { name: '周明远', hash, reason: '改' }),
      ]
      for (const { status, text } of answers) {
        expect(status, token).toBe(404)
        told.add(text)
      }
    }
    expect(told.size).toBe(1)
    for (const path of ['/c', '/c/', at('/files'), at('/document/more'), at('/rpc')])
      expect((await ask('GET', path)).status, path).toBe(404)
  })

  test('is slowed down by address', async () => {
    let last = await ask('GET', at('/document', 'x'.repeat(43)))
    for (let tries = 0; tries < 80 && last.status === 404; tries++)
      last = await ask('GET', at('/document', 'x'.repeat(43)))
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

test('a link’s secret opens no other route, however it is shown', async () => {
  const { token } = issued
  const described = await ask('GET', '/api/v1/openapi.json')
  const paths = Object.entries(described.body.paths as Record<string, Record<string, unknown>>)
  const ways: Record<string, string>[] = [
    { cookie: `yingce=${token}` },
    { authorization: `Bearer ${token}` },
    { cookie: `${company.site.cookie(token).name}=${company.site.cookie(token).value}` },
  ]
  let asked = 0
  for (const [path, methods] of paths) {
    if (!('get' in methods) || path.startsWith('/account')) continue
    const real = path.replace(/\{(\w+)\}/g, issued.link.subjectId)
    const way = ways[asked++ % ways.length] as Record<string, string>
    const { status, text } = await ask('GET', `/api/v1/w/${company.slug}${real}`, undefined, way)
    expect(status, path).toBe(401)
    expect(text).not.toContain('短信')
  }
  expect(asked).toBeGreaterThan(100)
  expect((await ask('GET', `/live/w/${company.slug}`, undefined, ways[0])).status).not.toBe(200)
})
