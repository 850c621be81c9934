import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database.ts'
import { openTestSite, type TestSite, type Visitor } from './site.ts'

const FOUNDER = { name: '李明', email: 'liming@yunling.example', password: '春天的第一杯奶茶', workspaceName: '云岭' }
let database: TestDatabase
let site: TestSite
beforeAll(async () => {
  database = await testDatabase()
  site = await openTestSite(database)
  await site.visitor().send('POST', '/api/v1/account/setup', { ...FOUNDER, token: site.setupSecret })
})
afterAll(async () => {
  await site.stop()
  await database.close()
})

const signIn = (visitor: Visitor, password: string, email = FOUNDER.email) =>
  visitor.send('POST', '/api/auth/sign-in/email', { email, password })
const me = (visitor: Visitor) => visitor.send('GET', '/api/v1/account/me')

describe('signing in', () => {
  test('makes a new session, whatever the browser brought along, in a cookie that no script reads', async () => {
    const browser = site.signedIn('x'.repeat(48))
    expect((await me(browser)).status).toBe(401)
    const answer = await signIn(browser, FOUNDER.password)
    const [cookie = ''] = answer.headers.getSetCookie().filter(line => line.startsWith('yingce='))
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toContain('x'.repeat(48))
    expect((await me(browser)).status).toBe(200)
  })

  test('says the same of an unknown account as of a wrong password', async () => {
    const [unknown, wrong] = [
      await signIn(site.visitor(), 'guess', 'nobody@yunling.example'),
      await signIn(site.visitor(), 'guess'),
    ]
    expect(unknown.status).toBe(wrong.status)
    expect(unknown.text).toBe(wrong.text)
  })
})

describe('a changed password', () => {
  const change = (visitor: Visitor, newPassword: string, more: object = {}) =>
    visitor.send('POST', '/api/auth/change-password', { currentPassword: FOUNDER.password, newPassword, ...more })

  test('is none that others would guess first', async () => {
    const browser = site.visitor()
    await signIn(browser, FOUNDER.password)
    const [mailbox = ''] = FOUNDER.email.split('@')
    for (const guess of ['12345678', `${mailbox}2026`])
      expect(await change(browser, guess)).toMatchObject({ status: 400, body: { code: 'password.common' } })
  })

  test('ends every other session, also where the request asks to keep them', async () => {
    const [laptop, phone] = [site.visitor(), site.visitor()]
    await signIn(laptop, FOUNDER.password)
    await signIn(phone, FOUNDER.password)
    expect((await change(laptop, '秋天的第一杯咖啡', { revokeOtherSessions: false })).status).toBe(200)
    expect((await me(phone)).status).toBe(401)
    expect((await me(laptop)).status).toBe(200)
  })
})

describe('every answer', () => {
  test.each([
    '/',
    '/api/v1/account/me',
    '/api/v1/openapi.json',
    '/api/v1/nothing',
    '/rpc/w/none/x',
    '/healthz',
    '/api/auth/ok',
  ])('%s keeps other pages and scripts out', async path => {
    const { headers } = await site.visitor().send('GET', path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  test('to a guess too many says when to come again', async () => {
    const thief = site.visitor()
    const answers = []
    for (let attempt = 0; attempt < 14; attempt++) answers.push(await signIn(thief, `guess-${attempt}`))
    const refused = answers.find(answer => answer.status === 429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
