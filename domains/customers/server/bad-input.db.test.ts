import { describe, expect, test } from 'vitest'
import { openCompanySite } from '#tests/company-site.ts'
import { opened } from '#tests/opened.ts'

const yunling = opened(openCompanySite)

const ask = (method: string, path: string, body?: unknown) => yunling.ask('wangfang', method, path, body)
const unknown = 'lea_01890000000000000000000000'

describe('what nobody should send', () => {
  test.each([
    ['/leads', { name: '零\0字符' }],
    ['/leads', { name: '甲'.repeat(10_000) }],
    ['/leads', { name: '甲', value: '1.005' }],
    ['/leads', { name: '甲', score: 101 }],
    ['/leads', { name: '甲', contactedOn: '2026-02-30' }],
    ['/leads', { name: '甲', state: 'converted' }],
    ['/leads', { name: '甲', importId: 'imp_01890000000000000000000000' }],
    ['/leads', JSON.parse('{"name":"甲","__proto__":{"isOwner":true}}')],
    ['/customers', { name: '甲', nameKey: '乙' }],
    ['/customers', { name: '甲', parentId: 'cus_01890000000000000000000000' }],
    ['/contacts', { name: '甲' }],
    ['/customers/duplicates', { name: '\0' }],
    ['/customers/duplicates', { name: '甲\ud800' }],
    [`/leads/${unknown}/lose`, { reason: '   ' }],
    [`/leads/${unknown}/convert`, { customerName: '\0' }],
    ['/lead-imports/preview', { fileId: 'fil_01890000000000000000000000' }],
    ['/lead-imports', { fileId: 'fil_01890000000000000000000000', mapping: [] }],
    ['/lead-imports', { fileId: 7, mapping: 'x', dryRun: 'maybe' }],
  ])('%s %j is refused with a sentence and writes nothing', async (path, body) => {
    const answer = await ask('POST', path, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body).toMatchObject({ title: expect.stringMatching(/[\u4e00-\u9fff]/), code: expect.any(String) })
    const { rows } = await yunling.database.owner.query(
      'select (select count(*) from lead) + (select count(*) from customer) + (select count(*) from contact) as written',
    )
    expect(Number(rows[0]?.written)).toBe(0)
  })

  test.each(['by=attribute:%00', 'by=password', 'importId=x'])('a summary by %s is refused', async query => {
    expect((await ask('GET', `/lead-summary?${query}`)).status).toBe(400)
  })
})
