import { beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { aim } from '#domains/goals/contract.ts'
import { study } from '#domains/research/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { openCompany } from './cast/company.ts'
import { planStudy } from './cast/research.ts'
import { startProject } from './cast/start-project.ts'
import { opened } from './opened.ts'

const company = opened(openCompany)
let studyId: string
beforeAll(async () => {
  const project = await startProject(company)
  studyId = (await planStudy(company, project.id)).id
})

const backwards = (field: string) => ({ code: 'record.ends_before_it_begins', data: { field } })
const newAim = (name: string, startsOn: string | null, endsOn: string | null) =>
  company.as('liming', ctx => createRecord(ctx, aim, { name, startsOn, endsOn }))
const changeAim = (id: string, version: number, set: { name?: string; startsOn?: string; endsOn?: string }) =>
  company.as('liming', ctx => updateRecord(ctx, aim, { id, version, set }))

test('a period does not end before it begins, whichever of its days is written', async () => {
  await expect(newAim('倒着的', '2026-06-01', '2026-05-31')).rejects.toMatchObject(backwards('endsOn'))
  const { id } = await newAim('一天的', '2026-06-01', '2026-06-01')
  await expect(changeAim(id, 1, { endsOn: '2026-05-31' })).rejects.toMatchObject(backwards('endsOn'))
  await expect(changeAim(id, 1, { startsOn: '2026-06-02' })).rejects.toMatchObject(backwards('startsOn'))
  expect(await changeAim(id, 1, { startsOn: '2026-07-01', endsOn: '2026-07-31' })).toMatchObject({ version: 2 })
})

test('half a period is none to judge, and one that stands backwards does not bar other changes', async () => {
  const { id } = await newAim('没有起始日', null, '2026-05-31')
  await company.database.owner.query("update aim set starts_on = '2026-06-01' where id = $1", [id])
  expect(await changeAim(id, 1, { name: '另一个名字' })).toMatchObject({ version: 2 })
  await expect(changeAim(id, 2, { startsOn: '2026-06-02' })).rejects.toMatchObject(backwards('startsOn'))
})

test('a study is held to it in the same way', async () => {
  const set = { startsOn: '2026-06-01', endsOn: '2026-05-31' }
  const change = company.as('wangfang', ctx => updateRecord(ctx, study, { id: studyId, version: 1, set }))
  await expect(change).rejects.toMatchObject(backwards('endsOn'))
})

test('every record type whose first and last day people write says that they are a period', () => {
  for (const entity of allEntities as readonly Declaration[]) {
    const written = [...entity.editable, ...(entity.onCreate ?? [])]
    if (!written.includes('startsOn') || !written.includes('endsOn')) continue
    expect(entity.periods ?? [], entity.type).toContainEqual(['startsOn', 'endsOn'])
  }
})
