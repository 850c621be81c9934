import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { branchStage } from './branch-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const branch = (player: 'liming' | 'wangfang', projectId: string, branchId = 'lost', reason = '价格高出对手三成') =>
  company.run(player, branchStage, { projectId, stageKey: 'S1.3', branchId, reason })

async function tendering() {
  const moves = await begin()
  await moves.pass('S1.1', 'liming')
  await moves.pass('S1.2', 'wangfang')
  return moves
}

test('a lost deal closes the project with its outcome and the reason', async () => {
  const { id, submit, history, rows } = await tendering()
  await submit('chenli', 'S1.3')
  await branch('wangfang', id)
  const [record] = await rows('select status, outcome, ended_at from project where id = $1')
  expect(record).toMatchObject({ status: 'closed', outcome: 'lost' })
  expect(record?.ended_at).not.toBeNull()
  expect((await history()).at(-1)).toMatchObject({ kind: 'branched', target: 'lost', reason: '价格高出对手三成' })
  const waiting = await rows("select from approval where project_id = $1 and result = 'pending'")
  expect(waiting).toEqual([])
})

test('only by the roles that the playbook names, along a way that it has, with a reason', async () => {
  const { id } = await tendering()
  await expect(branch('liming', id)).rejects.toMatchObject({ code: 'role.needed' })
  await expect(branch('wangfang', id, 'won')).rejects.toMatchObject({ code: 'branch.unknown' })
  await expect(branch('wangfang', id, 'lost', '')).rejects.toMatchObject({ code: 'reason.missing' })
})

test('only where the records show it', async () => {
  const { id, rows } = await tendering()
  await rows("update project set aim = '' where id = $1")
  await expect(branch('wangfang', id)).rejects.toMatchObject({
    ...{ code: 'gate.not_met', data: { details: { criteria: ['known'] } } },
  })
})
