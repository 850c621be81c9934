import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database.ts'
import { openTestSite, type TestSite, type Visitor } from './site.ts'

let database: TestDatabase
let site: TestSite
let owner: Visitor
let slug: string
const founder = {
  name: '李明',
  email: 'LiMing@yunling.example',
  password: '春天的第一杯奶茶',
  workspaceName: '云岭传感科技',
}

beforeAll(async () => {
  database = await testDatabase()
  site = await openTestSite(database)
  owner = site.visitor()
})
afterAll(async () => {
  await site.stop()
  await database.close()
})

const signIn = (visitor: Visitor, email: string, password: string) =>
  visitor.send('POST', '/api/auth/sign-in/email', { email, password })

describe('the first account', () => {
  test('is not made with a wrong link or a password that is guessed first', async () => {
    const wrong = await owner.send('POST', '/api/v1/account/setup', { ...founder, token: 'x'.repeat(32) })
    expect(wrong).toMatchObject({ status: 403, body: { code: 'setup.wrong_link' } })
    const weak = await owner.send('POST', '/api/v1/account/setup', {
      ...founder,
      token: site.setupSecret,
      password: '12345678',
    })
    expect(weak).toMatchObject({ status: 400, body: { code: 'password.common', field: 'password' } })
  })

  test('is made once with the printed link, and signs in', async () => {
    const made = await owner.send('POST', '/api/v1/account/setup', { ...founder, token: site.setupSecret })
    expect(made.status).toBe(200)
    slug = String(made.body.slug)
    const again = await owner.send('POST', '/api/v1/account/setup', { ...founder, token: site.setupSecret })
    expect(again).toMatchObject({ status: 409, body: { code: 'setup.done' } })
    expect((await signIn(owner, 'liming@yunling.example', 'wrong password')).status).toBe(401)
    expect((await signIn(owner, 'liming@yunling.example', founder.password)).status).toBe(200)
    const me = await owner.send('GET', '/api/v1/account/me')
    expect(me.body).toMatchObject({ user: { name: '李明' }, workspaces: [{ slug, name: '云岭传感科技' }] })
  })
})

describe('inside the workspace', () => {
  const api = (path: string) => `/api/v1/w/${slug}${path}`

  test('a stranger is asked to sign in, and a member of another company learns nothing', async () => {
    expect((await site.visitor().send('GET', api('/me'))).status).toBe(401)
    expect((await owner.send('GET', '/api/v1/w/nowhere/me')).body).toMatchObject({ code: 'workspace.not_found' })
  })

  test('an edit over REST names its version', async () => {
    const made = await owner.send('POST', api('/groups'), { name: '华东组', members: [] })
    expect(made.status).toBe(201)
    const path = api(`/groups/${made.body.id}`)
    const change = { set: { name: '华东一组' } }
    expect((await owner.send('PATCH', path, change)).body).toMatchObject({
      status: 428,
      code: 'record.version_required',
    })
    expect((await owner.send('PATCH', path, change, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 })
    const late = await owner.send('PATCH', path, { set: { name: '迟到' } }, { 'if-match': '"1"' })
    expect(late.body).toMatchObject({ status: 412, code: 'record.stale', current: { name: '华东一组', version: 2 } })
  })

  test('an error is said in the reader’s language, with its field', async () => {
    const bad = { name: '', members: [], color: 'red' }
    const english = await owner.send('POST', api('/groups'), bad, { 'accept-language': 'en-GB' })
    expect(english).toMatchObject({ status: 400, body: { code: 'input.invalid', field: 'name' } })
    expect(english.body.problems).toMatchObject([{ field: 'name', message: 'must not be empty' }, { field: 'color' }])
    const chinese = await owner.send('POST', api('/groups'), bad)
    expect(JSON.stringify(chinese.body.problems)).toContain('不能为空')
  })

  test.each([
    ['no JSON', '{"name":'],
    ['a list for an object', '[]'],
    ['a polluted prototype', '{"__proto__":{"admin":true},"name":"x","members":[]}'],
    ['a wrong type', '{"name":5,"members":[]}'],
  ])('%s is refused in words', async (_, body) => {
    const refused = await owner.send('POST', api('/groups'), body)
    expect(refused.status).toBe(400)
    expect(String(refused.body.title).length).toBeGreaterThan(3)
  })

  test('a request that is sent again with its key is done once', async () => {
    const send = (name: string) =>
      owner.send('POST', api('/groups'), { name, members: [] }, { 'idempotency-key': 'retry-1' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('只建一次')))
    expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1)
    expect(answers.map(answer => answer.status)).toEqual(answers.map(() => 201))
    expect(await send('另一个')).toMatchObject({ status: 422, body: { code: 'request.key_reused' } })
    const found = await owner.send('GET', api(`/groups?q=${encodeURIComponent('只建一次')}`))
    expect(found.body.items).toHaveLength(1)
  })

  test('a page of another site changes nothing', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const refused = await owner.send('POST', api('/groups'), { name: '外来', members: [] }, foreign)
    expect(refused).toMatchObject({ status: 403, body: { code: 'request.foreign_origin' } })
  })

  test('an invited person joins with an account of their own', async () => {
    const roles = await owner.send('GET', api('/roles'))
    const role = (roles.body.items as { id: string; name: string }[]).find(one => one.name === '普通成员')
    const invited = await owner.send('POST', api('/invitations'), { email: 'sunwei@yunling.example', roleId: role?.id })
    expect(invited.status).toBe(201)
    expect(JSON.stringify((await owner.send('GET', api('/invitations'))).body)).not.toContain('tokenHash')
    const token = String(invited.body.path).split('/').at(-1)
    const sunwei = site.visitor()
    const joined = await sunwei.send('POST', '/api/v1/account/accept', {
      token,
      name: '孙伟',
      password: '夏天的第一个西瓜',
    })
    expect(joined.body).toEqual({ slug })
    expect((await signIn(sunwei, 'sunwei@yunling.example', '夏天的第一个西瓜')).status).toBe(200)
    expect((await sunwei.send('GET', api('/me'))).body).toMatchObject({ person: { name: '孙伟' }, owner: false })
    const right = await sunwei.send('POST', api('/groups'), { name: '我的', members: [] })
    expect(right).toMatchObject({ status: 403, body: { code: 'right.missing' } })
    const used = await site
      .visitor()
      .send('POST', '/api/v1/account/accept', { token, name: 'x', password: '秋天的第一杯咖啡' })
    expect(used).toMatchObject({ status: 410, body: { code: 'invitation.not_open' } })
  })

  test('ending a session ends it at the server', async () => {
    const laptop = site.visitor()
    await signIn(laptop, 'liming@yunling.example', founder.password)
    const sessions = (await laptop.send('GET', '/api/v1/account/sessions')).body as unknown as {
      id: string
      current: boolean
    }[]
    const current = sessions.find(one => one.current)
    expect(current).toBeDefined()
    await owner.send('POST', '/api/v1/account/sessions/end', { id: current?.id })
    expect((await laptop.send('GET', api('/me'))).status).toBe(401)
  })

  test('passwords are not tried without end', async () => {
    const thief = site.visitor()
    const tries = []
    for (let attempt = 0; attempt < 15; attempt++)
      tries.push((await signIn(thief, 'liming@yunling.example', `guess-${attempt}`)).status)
    expect(tries).toContain(429)
  })

  test('the interface describes itself', async () => {
    const { body } = await owner.send('GET', '/api/v1/openapi.json')
    expect(body.openapi).toMatch(/^3\.1/)
    const paths = Object.keys(body.paths as object)
    expect(paths).toEqual(
      expect.arrayContaining(['/groups/{id}', '/files/{id}/content', '/lead-imports', '/live/w/{workspace}']),
    )
    expect(body.paths).toMatchObject({ '/files': { get: {}, post: { operationId: 'files.upload' } } })
  })

  test('a person reads the description as a page of its own, without scripts or anything from elsewhere', async () => {
    const { status, headers, text } = await owner.send('GET', '/api/v1')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('<code>/groups/{id}</code>')
    expect(text).not.toMatch(/<script|src=|href="(?!\/api\/|#)|>undefined<|\[object/)
  })
})

describe('the trail', () => {
  test('is sealed soon, and shows who tampered with it', async () => {
    await expect
      .poll(
        async () => (await database.owner.query('select count(*)::int as n from audit where seq is null')).rows[0]?.n,
        { timeout: 8_000 },
      )
      .toBe(0)
    const whole = await database.owner.query('select * from verify_audit()')
    expect(whole.rows[0]).toMatchObject({ unsealed: '0', broken_at: null })
    await database.owner.query(`update audit set note = 'nothing happened' where seq = 3`)
    const broken = await database.owner.query('select * from verify_audit()')
    expect(broken.rows[0]).toMatchObject({ broken_at: '3' })
  })

  test('cannot be changed by the product itself', async () => {
    await expect(database.app.query('update audit set note = null')).rejects.toThrow('permission denied')
  })
})
