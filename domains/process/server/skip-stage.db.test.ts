import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { skipStage } from './skip-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const skip = (player: 'chenli' | 'wangfang', projectId: string, stageKey: string, reason = '客户直接采购') =>
  company.run(player, skipStage, { projectId, stageKey, reason })

test('an optional stage is left out with a reason, and the next ones open', async () => {
  const { id, pass, stages, history } = await begin()
  await pass('S1.1', 'liming')
  await skip('wangfang', id, 'S1.2')
  expect(await stages()).toMatchObject({ 'S1.2': 'skipped', 'S1.3': 'active', 'S1.4': 'active' })
  expect((await history()).at(-1)).toMatchObject({ kind: 'skipped', stage_key: 'S1.2', reason: '客户直接采购' })
})

test('a stage that is not optional stays', async () => {
  const { id } = await begin()
  await expect(skip('wangfang', id, 'S1.1')).rejects.toMatchObject({ code: 'stage.not_optional', status: 409 })
})

test('only who leads the project skips, and never without a reason', async () => {
  const { id, pass } = await begin()
  await pass('S1.1', 'liming')
  await expect(skip('chenli', id, 'S1.2')).rejects.toMatchObject({ code: 'role.needed', status: 403 })
  await expect(skip('wangfang', id, 'S1.2', ' ')).rejects.toMatchObject({ code: 'reason.missing' })
})
