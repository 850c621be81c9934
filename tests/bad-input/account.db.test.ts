import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openTestSite, type TestSite } from '../site.ts'

let database: TestDatabase
let site: TestSite
beforeAll(async () => {
  database = await testDatabase()
  site = await openTestSite(database)
})
afterAll(async () => {
  await site.stop()
  await database.close()
})

const ACCOUNT = ['setup', 'accept', 'workspaces', 'locale', 'sessions/end'].map(name => `/api/v1/account/${name}`)
const BODIES: unknown[] = [
  {},
  [],
  'null',
  '{"token":',
  { token: 7, name: [], email: {}, password: true, locale: 'fr', id: null },
  { token: 'x'.repeat(30), name: '甲\0', email: 'a@b.example', password: '春天的第一杯奶茶', workspaceName: '云' },
  { token: 'x'.repeat(30), name: '甲\ud800', email: 'no address', password: 'x'.repeat(2_000), workspaceName: '云' },
  JSON.parse('{"__proto__":{"admin":true},"token":"xxxxxxxxxxxxxxxxxxxxxxxxx","locale":"zh","name":"甲"}'),
  '['.repeat(100_000) + ']'.repeat(100_000),
]

test.each(ACCOUNT)('%s refuses what it cannot take, in both languages', async path => {
  for (const locale of ['zh', 'en']) {
    for (const body of BODIES) {
      const answer = await site.visitor().send('POST', path, body, { 'accept-language': locale })
      expect(answer.status, `${path} ${JSON.stringify(body).slice(0, 80)} ${answer.text}`).toBeGreaterThanOrEqual(400)
      expect(answer.status, `${path} ${JSON.stringify(body).slice(0, 80)} ${answer.text}`).toBeLessThan(500)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(String(answer.body.title)).toMatch(locale === 'zh' ? /[\u4e00-\u9fff]/ : /^[A-Z]/)
    }
  }
})

const SIGN_IN: unknown[] = [
  ...BODIES,
  { email: 'a\0@b.example', password: 'x' },
  { email: 'a@b.example', password: 'x\0y' },
  { email: 'a@b.example', password: 'x\ud800' },
  { email: `${'a'.repeat(5_000)}@b.example`, password: 'x'.repeat(5_000) },
  { email: ['a@b.example'], password: { $ne: '' } },
]

test.each(['sign-in/email', 'sign-out', 'change-password'])('%s refuses in words, and never fails', async name => {
  for (const [index, body] of SIGN_IN.entries()) {
    await database.owner.query('delete from auth.rate_limit')
    const answer = await site.visitor().send('POST', `/api/auth/${name}`, body)
    expect(answer.status, `${name} body ${index}: ${answer.text}`).toBeLessThan(500)
    if (answer.status < 400) continue
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(String(answer.body.title)).toMatch(/[\u4e00-\u9fff]/)
  }
})

test.each([
  'ok',
  'sign-up/email',
  'get-session',
  'list-sessions',
  'update-user',
  'delete-user',
  'error',
  'sign-in/social',
])('the sign-in library’s own address %s does not exist', async name => {
  for (const method of ['GET', 'POST']) {
    const answer = await site.visitor().send(method, `/api/auth/${name}`, method === 'POST' ? {} : undefined)
    expect(answer).toMatchObject({ status: 404, body: { code: 'route.not_found' } })
  }
})

test('a wrong password is told in the reader’s language', async () => {
  const given = { email: 'nobody@yunling.example', password: 'guess-guess' }
  const said = async (locale: string) =>
    (await site.visitor().send('POST', '/api/auth/sign-in/email', given, { 'accept-language': locale })).body
  expect(await said('zh')).toMatchObject({ status: 401, code: 'sign_in.wrong', title: '邮箱或密码不对。' })
  expect(await said('en')).toMatchObject({ title: 'The e-mail or the password is not right.' })
})
