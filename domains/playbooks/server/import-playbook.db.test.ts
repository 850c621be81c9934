import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { draft, edit, publish, ownPlaybook as write } from '#tests/cast/own-playbooks.ts'
import { opened } from '#tests/opened.ts'
import { ownPlaybook } from '../contract.ts'
import type { OwnPlaybook } from './draft-of.ts'
import { importPlaybook } from './import-playbook.ts'
import { readFile } from './read-file.ts'

const company = opened(openCompany)

const P3 = readFileSync('playbooks/P3.yaml', 'utf8')

const take = async (text: string) => (await company.run('wangfang', importPlaybook, { text })) as OwnPlaybook
const fileOf = async (id: string, number?: string) =>
  (await company.run('sunwei', readFile, { id, ...(number && { number }) })) as File

test('a file becomes a draft with its own id, and is the same when it is taken out again', async () => {
  const text = P3.replace('id: P3\n', 'id: Team-3\n')
  const { id, key, state } = await take(text)
  expect([key, state]).toEqual(['Team-3', 'draft'])
  expect((await draft(company, id)).problems).toEqual([])
  const file = await fileOf(id)
  expect(file.name).toBe('Team-3 draft.yaml')
  const again = await take((await file.text()).replace('id: Team-3', 'id: Team-4'))
  const [one, other] = [await draft(company, id), await draft(company, again.id)]
  expect({ ...other.definition, id: '' }).toEqual({ ...one.definition, id: '' })
})

test('a published version can be taken out after the draft has gone on', async () => {
  const { id } = await write(company)
  await publish(company, id)
  await edit(company, id, one => Object.assign(one, { summary: { zh: '下一版', en: 'The next' } }))
  expect(await (await fileOf(id, '1')).text()).not.toContain('下一版')
  expect(await (await fileOf(id)).text()).toContain('下一版')
  await expect(fileOf(id, '2')).rejects.toMatchObject({ code: 'own_playbook.version_unknown', status: 404 })
  await expect(fileOf(id, 'x; drop')).rejects.toMatchObject({ code: 'own_playbook.version_unknown' })
})

test('mistakes are named by line and column', async () => {
  const text = P3.replace('id: P3\n', 'id: Team-9\n').replace('version: 1', 'version: one')
  await expect(take(text)).rejects.toMatchObject({
    ...{ code: 'own_playbook.file_problems', status: 422 },
    data: { params: { count: 1, line: 2, column: 10 }, details: [{ line: 2, column: 10, path: 'version' }] },
  })
  await expect(take('nothing')).rejects.toMatchObject({ code: 'own_playbook.file_problems' })
  await expect(take('a: &a [*a]')).rejects.toMatchObject({ code: 'own_playbook.file_problems' })
  await expect(take('x'.repeat(500_001))).rejects.toMatchObject({
    data: { details: [{ code: 'too_large' }] },
  })
})

test('the ids of the product’s playbooks are refused, also those that it does not ship yet', async () => {
  for (const id of ['P3', 'p3', 'P11']) {
    const given = take(P3.replace('id: P3\n', `id: ${id}\n`))
    await expect(given).rejects.toMatchObject({ code: 'own_playbook.key_shipped', status: 409 })
  }
})

test('an id that is taken is refused with the playbook that has it, until that one is thrown away', async () => {
  const text = P3.replace('id: P3\n', 'id: Taken\n')
  const first = await take(text)
  await expect(take(text)).rejects.toMatchObject({
    ...{ code: 'own_playbook.key_taken', status: 409, data: { params: { key: 'Taken', name: first.name } } },
  })
  await company.as('wangfang', ctx => removeRecord(ctx, ownPlaybook, { id: first.id, version: first.version }))
  expect(await take(text)).toMatchObject({ key: 'Taken' })
})

test('ids that differ only by case are one', async () => {
  await take(P3.replace('id: P3\n', 'id: Case\n'))
  await expect(take(P3.replace('id: P3\n', 'id: CASE\n'))).rejects.toMatchObject({ code: 'own_playbook.key_taken' })
})

test('two who bring the same file at once: one is told that it is taken', async () => {
  const text = P3.replace('id: P3\n', 'id: Twice\n')
  const both = await Promise.allSettled([take(text), take(text)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = both.find(one => one.status === 'rejected')
  expect(refused).toMatchObject({ reason: { code: 'own_playbook.key_taken' } })
})
