import { Readable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { readActor } from '#kernel/auth/read-actor.ts'
import { removeRecord, restoreRecord, updateRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { receiveFile } from '#kernel/files/receive-file.ts'
import type { Actor } from '#kernel/policy/actor.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { openCompanySite } from '#tests/company-site.ts'
import { opened } from '#tests/opened.ts'
import { projectFile } from '../contract.ts'
import { attachFile } from './attach-file.ts'

const company = opened(openCompanySite)
let projectId: string
beforeAll(async () => {
  projectId = (await startProject(company)).id
})

const refused = (code: string) => expect.objectContaining({ code })

async function upload(player: Player, text: string, of: Company = company): Promise<string> {
  const actor = (await readActor(of.database.app, of.tokens[player], of.slug)) as Actor
  const given = { name: '展位合同.txt', bytes: Readable.from([Buffer.from(text)]) }
  return (await receiveFile(of.runtime, actor, 'zh', given)).id
}

async function attach(player: Player = 'wangfang', of = projectId): Promise<RecordOf<typeof projectFile>> {
  const fileId = await upload(player, '展位 9 平方米')
  return (await company.run(player, attachFile, { projectId: of, fileId })) as RecordOf<typeof projectFile>
}

function download(player: Player, id: string, of: Company = company) {
  const { name, value } = company.site.cookie(of.tokens[player])
  const path = `${company.site.url}/api/v1/w/${of.slug}/project-files/${id}/content`
  return fetch(path, { headers: { cookie: `${name}=${value}` } })
}

test('a file of a project is downloaded by its members, under the name that it bears there', async () => {
  const record = await attach()
  expect(record).toMatchObject({ projectId, name: '展位合同.txt', extension: 'txt', size: 18 })
  const set = { name: '展位合同（终稿）' }
  await company.as('wangfang', ctx => updateRecord(ctx, projectFile, { id: record.id, version: 1, set }))
  const answer = await download('chenli', record.id)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('展位合同（终稿）.txt'))
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await answer.text()).toBe('展位 9 平方米')
})

test('who may not read the project, or is of another workspace, gets no byte of it', async () => {
  const record = await attach()
  expect((await download('sunwei', record.id)).status).toBe(404)
  const other = await openCompany('江海泵业', company.database)
  expect((await download('liming', record.id, other)).status).toBe(404)
})

test('another person’s upload is not attached, nor another workspace’s', async () => {
  const theirs = await upload('chenli', '陈立的')
  const unknown = refused('project_file.unknown')
  await expect(company.run('liming', attachFile, { projectId, fileId: theirs })).rejects.toEqual(unknown)
  const other = await openCompany('新港电机', company.database)
  const foreign = await upload('liming', '别家的', other)
  await expect(company.run('liming', attachFile, { projectId, fileId: foreign })).rejects.toEqual(unknown)
})

test('who takes no part in the project attaches nothing to it', async () => {
  const fileId = await upload('sunwei', '孙伟的')
  await expect(company.run('sunwei', attachFile, { projectId, fileId })).rejects.toEqual(refused('record.not_found'))
})

test('a name is changed on the version that was seen', async () => {
  const { id } = await attach()
  const rename = (version: number, name: string) =>
    company.as('chenli', ctx => updateRecord(ctx, projectFile, { id, version, set: { name } }))
  await rename(1, '一.txt')
  await expect(rename(1, '二.txt')).rejects.toEqual(refused('record.stale'))
})

test('in the bin it is gone for everybody, and comes back whole', async () => {
  const { id } = await attach()
  await company.as('wangfang', ctx => removeRecord(ctx, projectFile, { id, version: 1 }))
  expect((await download('chenli', id)).status).toBe(404)
  await company.as('wangfang', ctx => restoreRecord(ctx, projectFile, id))
  expect(await (await download('chenli', id)).text()).toBe('展位 9 平方米')
})

test('a project that is over takes no file and loses none, and gives its files still', async () => {
  const { id: over } = await startProject(company, { name: '停掉的' })
  const record = await attach('wangfang', over)
  await company.run('liming', cancelProject, { projectId: over, reason: '客户推迟到明年' })
  const closed = refused('project.not_open')
  await expect(attach('wangfang', over)).rejects.toEqual(closed)
  const known = { id: record.id, version: 1 }
  await expect(company.as('wangfang', ctx => removeRecord(ctx, projectFile, known))).rejects.toEqual(closed)
  expect((await download('wangfang', record.id)).status).toBe(200)
})
