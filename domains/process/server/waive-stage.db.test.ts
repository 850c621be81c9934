import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { waiveStage } from './waive-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const waive = (
  player: 'liming' | 'wangfang',
  projectId: string,
  stageKey = 'S1.1',
  reason = '老客户续签，沿用去年的目标',
) => company.run(player, waiveStage, { projectId, stageKey, reason })

test('the sponsor lets a stage be done, with the reason and the gate as it was', async () => {
  const { id, stages, history } = await begin()
  await waive('liming', id)
  expect(await stages()).toMatchObject({ 'S1.1': 'waived', 'S1.2': 'active' })
  const last = (await history()).at(-1)
  expect(last).toMatchObject({ kind: 'waived', reason: '老客户续签，沿用去年的目标' })
  expect(JSON.parse(String(last?.report)).total).toBe(2)
})

test('nobody but the sponsor, and never without a reason', async () => {
  const { id } = await begin()
  await expect(waive('wangfang', id)).rejects.toMatchObject({ code: 'role.only_sponsor', status: 403 })
  await expect(waive('liming', id, 'S1.1', '')).rejects.toMatchObject({ code: 'reason.missing' })
})

test('a waived stage no longer waits for its approver', async () => {
  const { id, submit, decide, rows } = await begin()
  const { approvalId } = await submit('chenli', 'S1.1')
  await waive('liming', id)
  const [approval] = await rows('select result, waiting_for from approval where project_id = $1')
  expect(approval).toEqual({ result: 'withdrawn', waiting_for: [] })
  await expect(decide('liming', approvalId)).rejects.toMatchObject({ status: 409 })
})

test('a stage whose pass waits for another cannot be waived before it', async () => {
  const { id, pass } = await begin()
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  await expect(waive('liming', id, 'S1.4')).rejects.toMatchObject({ code: 'stage.earlier_open' })
})
