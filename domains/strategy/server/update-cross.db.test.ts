import { afterAll, beforeAll, expect, test } from 'vitest'
import { swotItem } from '#domains/strategy/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { createCross } from './create-cross.ts'
import { updateCross } from './update-cross.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

test('a changed cross strategy still crosses both its sides', async () => {
  const add = (quadrant: 'strength' | 'threat', text: string) =>
    company.as('wangfang', ctx => createRecord(ctx, swotItem, { projectId, quadrant, text }))
  const items = [await add('strength', '自有算法'), await add('threat', '对手降价')].map(({ id }) => ({ itemId: id }))
  const text = '用算法拉开差距'
  const { id } = (await company.run('wangfang', createCross, { projectId, kind: 'st', text, items })) as { id: string }
  const change = (version: number, set: object) => company.run('wangfang', updateCross, { id, version, set })
  expect(await change(1, { text: '把算法做成服务' })).toMatchObject({ version: 2, text: '把算法做成服务' })
  await expect(change(2, { kind: 'so' })).rejects.toMatchObject({ code: 'swot_cross.sides' })
  await expect(change(2, { items: items.slice(0, 1) })).rejects.toMatchObject({ code: 'swot_cross.sides' })
  expect(await change(2, { items: [...items].reverse() })).toMatchObject({ version: 3, kind: 'st' })
})
