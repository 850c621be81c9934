import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecord, removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { group, role } from '../contract.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
  const id = company.roles.colleague ?? ''
  const rights = [{ module: 'people' as const, read: 'all' as const, write: 'all' as const }]
  await company.as('liming', ctx => updateRecord(ctx, role, { id, version: 1, set: { rights } }))
})
afterAll(() => company.close())

const refused = expect.objectContaining({ code: 'right.missing' })

test('who may edit people gives nobody more rights, not even themselves', async () => {
  const id = company.roles.colleague ?? ''
  const { version, rights } = await company.as('chenli', ctx => readRecord(ctx, role, id))
  const more = [...rights, { module: 'budget' as const, read: 'all' as const, write: 'all' as const }]
  await expect(
    company.as('chenli', ctx => updateRecord(ctx, role, { id, version, set: { rights: more } })),
  ).rejects.toEqual(refused)
  await expect(company.as('chenli', ctx => createRecord(ctx, role, { name: '一切', rights: more }))).rejects.toEqual(
    refused,
  )
})

test('nor makes a group of everybody, whose records they would see', async () => {
  const members = Object.values(company.people).map(person => ({ person }))
  await expect(company.as('chenli', ctx => createRecord(ctx, group, { name: '所有人', members }))).rejects.toEqual(
    refused,
  )
  const made = await company.as('liming', ctx => createRecord(ctx, group, { name: '华东', members: [] }))
  const known = { id: made.id, version: 1 }
  await expect(company.as('chenli', ctx => updateRecord(ctx, group, { ...known, set: { members } }))).rejects.toEqual(
    refused,
  )
  await expect(company.as('chenli', ctx => removeRecord(ctx, group, known))).rejects.toEqual(refused)
})
