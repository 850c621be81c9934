import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openTestSite, type TestSite } from '../site.ts'
import { sendRaw } from './raw-request.ts'

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

const get = (path: string, host: string, more = '') =>
  sendRaw(site.url, [`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`])

describe('a name that others let point to this machine', () => {
  test.each(['/', '/assets/x.js', '/api/v1', '/api/v1/account/me', '/rpc/account/me', '/api/auth/ok', '/live/w/a'])(
    'opens nothing at %s and is told what to set',
    async path => {
      const refused = await get(path, 'rebound.example:3000', 'Accept-Language: en\r\n')
      expect(refused).toMatchObject({ status: 421, body: { code: 'request.unknown_host' } })
      expect(refused.body.title).toContain('set BASE_URL to http://rebound.example:3000')
      expect(refused.text).toContain('content-security-policy')
      expect((await get(path, 'rebound.example')).body.title).toContain('请把 BASE_URL 设为 http://rebound.example')
    },
  )

  test('does not make its own page count as this site', async () => {
    const request = ['POST /api/v1/account/locale HTTP/1.1', 'Host: rebound.example', 'Origin: http://rebound.example']
    const lines = [...request, 'Content-Length: 2', 'Connection: close', '', '{}'].join('\r\n')
    expect((await sendRaw(site.url, [lines])).status).toBe(421)
  })
})

test('this machine’s own names and addresses in digits are served', async () => {
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', '192.168.1.20:3000'])
    expect((await get('/api/v1/account/me', host)).status, host).toBe(401)
})

test('a colleague in the same network signs in by this machine’s address in digits, also again', async () => {
  const given = JSON.stringify({ email: 'nobody@yunling.example', password: 'guess-guess' })
  const lines = [
    ...['POST /api/auth/sign-in/email HTTP/1.1', 'Host: 192.168.1.20:3000', 'Origin: http://192.168.1.20:3000'],
    ...['Cookie: yingce=from-an-earlier-visit', 'Content-Type: application/json', 'Connection: close'],
    ...[`Content-Length: ${given.length}`, '', given],
  ]
  const answer = await sendRaw(site.url, [lines.join('\r\n')])
  expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in.wrong' } })
})

test('those who watch over the program may call it by any name', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await get(path, 'yingce-web')).status).toBe(200)
})
