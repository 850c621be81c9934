import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { role } from '#domains/people/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { openTestSite, type TestSite, type Visitor } from '#tests/site.ts'

let yunling: Company
let other: Company
let site: TestSite
let wangfang: Visitor
beforeAll(async () => {
  yunling = await openCompany()
  other = await openCompany('江海泵业', yunling.database)
  site = await openTestSite(yunling.database)
  wangfang = site.signedIn(yunling.tokens.wangfang)
})
afterAll(async () => {
  await site.stop()
  await yunling.close()
})

const upload = (name: string, body: string, visitor = wangfang, slug = yunling.slug) =>
  visitor.send('POST', `/api/v1/w/${slug}/files?name=${encodeURIComponent(name)}`, body, {
    'content-type': 'application/octet-stream',
  })
const content = (id: unknown, visitor = wangfang, slug = yunling.slug) =>
  visitor.send('GET', `/api/v1/w/${slug}/files/${id}/content`)

describe('a file', () => {
  test('comes back as it was sent, as something to save and never to show', async () => {
    const text = '姓名,电话\n王芳,13800138000\n'
    const sent = await upload('线索 1.csv', text)
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      name: '线索 1.csv',
      extension: 'csv',
      mime: 'text/csv',
      size: Buffer.byteLength(text),
    })
    expect(sent.body.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    const got = await content(sent.body.id)
    expect(got).toMatchObject({ status: 200, text })
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; .*%E7%BA%BF/)
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
    expect(got.headers.get('content-security-policy')).toContain('sandbox')
  })

  test.each([
    ['picture.png', 'plain text', 415, 'file.type_false'],
    ['table.csv', 'MZ\x90\0 a program', 415, 'file.type_false'],
    ['table.xlsx', 'PK\x03\x04 but no table of contents', 415, 'file.type_false'],
    ['page.html', '<script>alert(1)</script>', 415, 'file.type_unknown'],
    ['drawing.svg', '<svg/>', 415, 'file.type_unknown'],
    ['constructor', 'x', 415, 'file.type_unknown'],
    ['empty.csv', '', 400, 'file.empty'],
    ['', 'x', 400, 'file.name_missing'],
    ['a\u202egnp.csv', 'x', 400, 'file.name_invalid'],
  ])('%s is refused with a sentence', async (name, body, status, code) => {
    const answer = await upload(name, body)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(String(answer.body.title)).toMatch(/[\u4e00-\u9fff]/)
  })

  test('loses the folders of its name', async () => {
    expect((await upload('../../etc/线索.csv', 'a,b')).body.name).toBe('线索.csv')
  })

  test('that is too large is refused, and nothing of it is kept', async () => {
    const answer = await upload('large.csv', 'x'.repeat(50 * 1024 * 1024 + 1))
    expect(answer).toMatchObject({ status: 413, body: { code: 'file.too_large' } })
    const { rows } = await yunling.database.owner.query("select 1 from file where name = 'large.csv'")
    expect(rows).toEqual([])
  })

  test('of another company does not exist', async () => {
    const theirs = await upload('theirs.csv', 'a', site.signedIn(other.tokens.liming), other.slug)
    expect((await content(theirs.body.id)).status).toBe(404)
    expect((await upload('x.csv', 'a', wangfang, other.slug)).status).toBe(404)
  })

  test('of others is out of reach for a person who sees only the own ones', async () => {
    const sunwei = site.signedIn(yunling.tokens.sunwei)
    const hers = await upload('hers.csv', 'a')
    expect((await content(hers.body.id, sunwei)).status).toBe(404)
    const own = await upload('own.csv', 'a', sunwei)
    expect((await content(own.body.id, sunwei)).status).toBe(200)
  })

  test('is its owner’s alone, however far the right on documents reaches', async () => {
    const his = await upload('his.csv', 'a', site.signedIn(yunling.tokens.chenli))
    expect((await content(his.body.id, site.signedIn(yunling.tokens.liming))).status).toBe(404)
  })

  test('is not brought by who only looks on', async () => {
    const rights = [{ module: 'documents' as const, read: 'all' as const, write: 'none' as const }]
    const looksOn = await yunling.as('liming', ctx => createRecord(ctx, role, { name: '旁观', rights }))
    const { sunwei, wangfang: manager } = yunling.people
    await startProject(yunling, { managerId: manager, team: [{ personId: sunwei, roles: ['observer'] }] })
    const { owner } = yunling.database
    await owner.query('update person set role_id = $1 where id = $2', [looksOn.id, sunwei])
    const refused = await upload('x.csv', 'a', site.signedIn(yunling.tokens.sunwei))
    expect(refused).toMatchObject({ status: 403, body: { code: 'file.no_right' } })
  })

  test('needs a person who has signed in', async () => {
    expect((await upload('x.csv', 'a', site.visitor())).status).toBe(401)
  })
})
