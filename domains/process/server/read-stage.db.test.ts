import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import type { StageView } from '../shapes/project-space.ts'
import { loopBack } from './loop-back.ts'
import { readStage } from './read-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const read = async (projectId: string, stageKey: string, iteration?: number) =>
  (await company.run('chenli', readStage, { projectId, stageKey, iteration })) as StageView

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

test('a passed stage shows what its gate saw, and marks what has changed since', async () => {
  const { id, pass } = await begin()
  await pass('S1.1', 'liming')
  expect(await read(id, 'S1.1')).toMatchObject({ run: { state: 'passed' }, frozen: { passed: true }, changes: [] })
  await company.as('wangfang', ctx => updateRecord(ctx, project, { id, version: 1, set: { aim: null } }))
  const later = await read(id, 'S1.1')
  expect(later.frozen?.criteria[0]).toMatchObject({ id: 'aim', passed: true })
  expect(later.now.criteria[0]).toMatchObject({ id: 'aim', passed: false })
  expect(later.changes).toMatchObject([{ id: 'aim', turn: 'unmet', changed: [{ id, from: 1, to: 2 }] }])
})

test('the earlier iteration of a stage stands beside the new one', async () => {
  const { id, pass, submit } = await begin()
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  await pass('S1.3', 'wangfang', 'liming')
  await pass('S1.4', 'zhaoqian')
  await pass('S1.5', 'liming')
  await company.run('wangfang', loopBack, { projectId: id, stageKey: 'S1.5', to: 'S1.3', reason: '没有达到' })
  await submit('chenli', 'S1.3')
  const now = await read(id, 'S1.3')
  expect(now).toMatchObject({ run: { iteration: 2, state: 'in_review' }, iterations: [1, 2], frozen: null })
  expect(now.history.map(one => one.kind)).toEqual(['submitted'])
  const before = await read(id, 'S1.3', 1)
  expect(before).toMatchObject({ run: { iteration: 1, state: 'passed' }, frozen: { passed: true } })
  expect(before.history.map(one => one.kind)).toEqual(['approved', 'approved', 'submitted'])
  await expect(read(id, 'S1.3', 3)).rejects.toMatchObject({ code: 'stage.unknown', status: 404 })
})

test('a stage is read in six statements', async () => {
  const { id, pass } = await begin()
  await pass('S1.1', 'liming')
  expect(await statementsOf(() => read(id, 'S1.1'))).toHaveLength(6)
})
