import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { withdrawStage } from './withdraw-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const withdraw = (player: 'chenli' | 'wangfang', projectId: string) =>
  company.run(player, withdrawStage, { projectId, stageKey: 'S1.1' })

test('a submission is taken back by who made it, and can be made again', async () => {
  const { id, submit, decide, stages, history } = await begin()
  const { approvalId } = await submit('chenli', 'S1.1')
  await withdraw('chenli', id)
  expect((await stages())['S1.1']).toBe('active')
  expect((await history()).map(one => one.kind)).toEqual(['started', 'submitted', 'withdrawn'])
  await expect(decide('liming', approvalId)).rejects.toMatchObject({ code: 'approval.withdrawn', status: 409 })
  expect((await submit('chenli', 'S1.1')).stages['S1.1']).toBe('in_review')
})

test('nobody takes back what another submitted', async () => {
  const { id, submit } = await begin()
  await submit('chenli', 'S1.1')
  await expect(withdraw('wangfang', id)).rejects.toMatchObject({ code: 'approval.only_submitter', status: 403 })
})

test('what is decided cannot be taken back', async () => {
  const { id, pass } = await begin()
  await pass('S1.1', 'liming')
  await expect(withdraw('chenli', id)).rejects.toMatchObject({ code: 'stage.wrong_state' })
})
