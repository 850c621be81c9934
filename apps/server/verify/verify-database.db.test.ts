import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { group } from '#domains/people/contract.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { sealAudit } from '#kernel/event/seal-audit.ts'
import { fileKey } from '#kernel/files/file-store.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { withConnection } from '../database/connect.ts'
import type { Fault } from './report.ts'
import { verifyDatabase } from './verify-database.ts'

let company: Company
let fileId: string

beforeAll(async () => {
  company = await openCompany()
  const { actor, locale } = await company.as('liming', async ctx => ({ actor: ctx.actor, locale: ctx.locale }))
  const given = { name: '核对.txt', bytes: Readable.from([Buffer.from('一行文字\n')]) }
  fileId = (await receiveFile(company.runtime, actor, locale, given)).id
  await sealAudit(company.runtime)
})
afterAll(() => company.close())

const verify = () => withConnection(company.database.ownerConfig, owner => verifyDatabase(owner, company.runtime.files))
const found = async (): Promise<Pick<Fault, 'check' | 'at'>[]> =>
  (await verify()).faults.map(({ check, at }) => ({ check, at }))
const owner = (text: string, values: unknown[] = []) => company.database.owner.query(text, values)

test('a company at work has no fault, and its owner, who is no superuser, sees every row', async () => {
  const report = await verify()
  expect(report.faults).toEqual([])
  expect(report.counts).toMatchObject({ workspaces: 1, files: 1 })
  expect(report.counts.records).toBeGreaterThan(8)
  expect(report.trails).toMatchObject([{ slug: company.slug, unsealed: 0 }])
  const { rows } = await owner('select rolsuper from pg_roles where rolname = current_user')
  expect(rows).toEqual([{ rolsuper: false }])
})

test('what is not sealed yet is told and is no fault', async () => {
  await company.as('liming', ctx => insertRecord(ctx, group, { name: '未封存', members: [] }))
  const report = await verify()
  expect(report.faults).toEqual([])
  expect(report.trails[0]?.unsealed).toBeGreaterThan(0)
  await sealAudit(company.runtime)
})

test('an entry of the trail that was changed is found at its place in the chain', async () => {
  await owner(`update audit set note = '改过' where seq = 4`)
  onTestFinished(async () => void (await owner('update audit set note = null where seq = 4')))
  expect(await found()).toEqual([{ check: 'audit.chain', at: 'seq 4' }])
})

test('an entry of the trail that was removed is found at its place in the chain', async () => {
  const { rows } = await owner('select * from audit where seq = 3')
  await owner('delete from audit where seq = 3')
  onTestFinished(async () => {
    await owner('insert into audit select * from jsonb_populate_record(null::audit, $1)', [JSON.stringify(rows[0])])
  })
  expect(await found()).toContainEqual({ check: 'audit.chain', at: 'seq 3' })
})

test('a record that was changed behind the product’s back is not what its history says', async () => {
  const { rows } = await owner('select id from role limit 1')
  const { id } = rows[0] as { id: string }
  await owner('update role set version = version + 1 where id = $1', [id])
  onTestFinished(async () => void (await owner('update role set version = version - 1 where id = $1', [id])))
  expect(await found()).toEqual([{ check: 'record.history', at: id }])
})

test('half of a record is found', async () => {
  await owner("insert into record (workspace_id, id, type, title) values ($1, $2, 'customer', '半个')", [
    company.workspaceId,
    'cus_00000000000000000000000000',
  ])
  onTestFinished(async () => void (await owner("delete from record where title = '半个'")))
  expect(await found()).toEqual([{ check: 'record.lost', at: 'cus_00000000000000000000000000' }])
})

test('a file whose bytes are gone or others is found', async () => {
  const key = fileKey(company.workspaceId, fileId)
  const { files } = company.runtime
  await files.write(key, Readable.from([Buffer.from('别的文字\n')]))
  expect(await found()).toEqual([{ check: 'file.bytes', at: fileId }])
  await files.remove(key)
  expect(await found()).toEqual([{ check: 'file.gone', at: fileId }])
})
