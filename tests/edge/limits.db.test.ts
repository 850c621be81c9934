import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '../cast/company.ts'
import { type Answer, openTestSite, type TestSite } from '../site.ts'

const A_SECOND = 2
let company: Company
let site: TestSite
beforeAll(async () => {
  company = await openCompany()
  site = await openTestSite(company.database, company.database.app, A_SECOND)
})
afterAll(async () => {
  await site.stop()
  await company.close()
})

function expectTooMany(answer: Answer | undefined, sentence: RegExp) {
  expect(answer).toMatchObject({ status: 429, body: { code: 'request.too_many', status: 429 } })
  expect(answer?.headers.get('content-type')).toContain('application/problem+json')
  const seconds = Number(answer?.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(answer?.body).toMatchObject({ params: { seconds } })
  expect(answer?.body.title).toMatch(sentence)
}

describe('a program that has run wild', () => {
  test('is told to wait, in its language, at every address, while others are served', async () => {
    const wild = site.signedIn(company.tokens.liming)
    const api = `/api/v1/w/${company.slug}/groups`
    const first = await Promise.all(Array.from({ length: 60 }, () => wild.send('GET', api)))
    expect(first.filter(answer => answer.status === 200).length).toBeGreaterThanOrEqual(A_SECOND * 10)
    expectTooMany(
      first.find(answer => answer.status !== 200),
      /^请求过于频繁，请 \d+ 秒后再试。$/,
    )
    const refused = async (path: string) => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => wild.send('GET', path, undefined, { 'accept-language': 'en' })),
      )
      expectTooMany(
        answers.find(answer => answer.status === 429),
        /^Too many requests\. Try again in \d+ seconds?\.$/,
      )
    }
    for (const path of [api, '/api/v1/account/me', `/rpc/w/${company.slug}/goals/list`]) await refused(path)
    expect((await site.signedIn(company.tokens.wangfang).send('GET', api)).status).toBe(200)
  })
})

describe('the secret of a link', () => {
  const look = (token: string) => site.visitor().send('GET', `/api/v1/account/invitation?token=${token}`)
  const accept = (token: string) => site.visitor().send('POST', '/api/v1/account/accept', { token, name: '甲' })
  const setUp = (token: string) =>
    site.visitor().send('POST', '/api/v1/account/setup', {
      ...{ token, name: '甲', email: 'a@b.example', workspaceName: '云' },
      password: '春天的第一杯奶茶',
    })

  test('is tried a few times, then slowly, whichever way', async () => {
    const secret = 'one-secret-that-is-tried-again'
    for (let turn = 0; turn < 10; turn++) expect((await look(secret)).status).toBe(410)
    for (const attempt of [look, accept, setUp]) expectTooMany(await attempt(secret), /秒后再试/)
    const rpc = await site.visitor().send('POST', '/rpc/account/accept', { json: { token: secret, name: '甲' } })
    expect([rpc.status, rpc.headers.has('retry-after')]).toEqual([429, true])
  })

  test('is not guessed from one address', async () => {
    const guesses = Array.from({ length: 70 }, (_, turn) => look(`a-guess-of-twenty-letters-${turn}`))
    const refused = (await Promise.all(guesses)).find(answer => answer.status === 429)
    expectTooMany(refused, /秒后再试/)
  })
})
