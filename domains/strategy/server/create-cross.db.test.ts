import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { swotCross, swotItem } from '#domains/strategy/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { listRecords } from '#kernel/query/list.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { createCross } from './create-cross.ts'

let company: Company
let projectId: string
let strength: string
let chance: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  strength = await addItem('strength', '售后两小时到场')
  chance = await addItem('opportunity', '县级水厂要装监测')
})
afterAll(() => company.close())

const addItem = async (quadrant: 'strength' | 'opportunity', text: string, project = projectId) =>
  (await company.as('wangfang', ctx => createRecord(ctx, swotItem, { projectId: project, quadrant, text }))).id
const itemsOf = (...ids: string[]) => ids.map(itemId => ({ itemId }))
const cross = (items: unknown, kind = 'so') =>
  company.run('wangfang', createCross, { projectId, kind, text: '县级水厂包售后', items })

describe('a cross strategy', () => {
  test('joins items of both its sides', async () => {
    expect(await cross(itemsOf(strength, chance))).toMatchObject({ kind: 'so', iteration: 1 })
  })

  test('on one side alone is refused, and nothing is written', async () => {
    const before = await company.as('wangfang', ctx => listRecords(ctx, swotCross, { project: projectId }))
    await expect(cross(itemsOf(strength))).rejects.toMatchObject({ code: 'swot_cross.sides', data: { field: 'items' } })
    await expect(cross(itemsOf(strength, chance), 'wt')).rejects.toMatchObject({ code: 'swot_cross.sides' })
    const after = await company.as('wangfang', ctx => listRecords(ctx, swotCross, { project: projectId }))
    expect(after.items).toHaveLength(before.items.length)
  })

  test('takes no item of another project', async () => {
    const elsewhere = await startProject(company)
    const foreign = await addItem('opportunity', '别处的机会', elsewhere.id)
    await expect(cross(itemsOf(strength, foreign))).rejects.toMatchObject({ code: 'reference.other_project' })
  })
})
