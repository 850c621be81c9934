import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { decideApproval } from './decide-approval.ts'
import { returnStage } from './return-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const REASON = '渠道费用占比偏高，请与直销比较'
const giveBack = (player: 'liming' | 'wangfang', projectId: string, reason: string = REASON) =>
  company.run(player, returnStage, {
    ...{ projectId, stageKey: 'S1.1', reason },
    mend: [{ what: '补充直销的费用', criterion: 'aim' }],
  })

test('a stage goes back to the team with the reason and what to mend, and is counted', async () => {
  const { id, submit, decide, stages, history, rows } = await begin()
  await submit('chenli', 'S1.1')
  await giveBack('liming', id)
  expect((await stages())['S1.1']).toBe('returned')
  expect((await history()).at(-1)).toMatchObject({
    ...{ kind: 'returned', reason: REASON, created_by: company.people.liming },
    mend: [{ what: '补充直销的费用', criterion: 'aim' }],
  })
  const { approvalId } = await submit('chenli', 'S1.1')
  await decide('liming', approvalId)
  const [run] = await rows("select state, returns from stage where project_id = $1 and key = 'S1.1'")
  expect(run).toEqual({ state: 'passed', returns: 1 })
})

test('the same as a decision on the approval', async () => {
  const { submit, stages } = await begin()
  const { approvalId } = await submit('chenli', 'S1.1')
  const decision = { id: approvalId, decision: 'reject', comment: REASON }
  expect(await company.run('liming', decideApproval, decision)).toMatchObject({ result: 'returned', waitingFor: [] })
  expect((await stages())['S1.1']).toBe('returned')
})

test('never without a reason that says something', async () => {
  const { id, submit } = await begin()
  await submit('chenli', 'S1.1')
  await expect(giveBack('liming', id, '……')).rejects.toMatchObject({ code: 'reason.missing', status: 422 })
})

test('only by who decides on it, and only while it waits', async () => {
  const { id, submit } = await begin()
  await expect(giveBack('liming', id)).rejects.toMatchObject({ code: 'stage.wrong_state' })
  await submit('chenli', 'S1.1')
  await expect(giveBack('wangfang', id)).rejects.toMatchObject({ code: 'approval.not_a_decider' })
})
