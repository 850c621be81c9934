import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { decideApproval } from './decide-approval.ts'
import { type ApprovalRequest, requestApproval } from './request-approval.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company)
})
afterAll(() => company.close())

/** 王芳 asks persons instead of roles. */
async function ask(mode: ApprovalRequest['by']['mode'], ...players: Player[]): Promise<string> {
  const people = players.map(player => company.people[player])
  const { id, version } = await newGoal(company, project)
  const subject = { id, type: 'goal', version }
  const projectId = project.id
  const title = { zh: '赠品清单', en: 'List of gifts' }
  const made = await company.as('wangfang', ctx =>
    requestApproval(ctx, { subject, title, projectId, by: { mode, people } }),
  )
  return made.id
}
const decide = (player: Player, id: string, decision = 'approve') =>
  company.run(player, decideApproval, { id, decision, comment: '看过' }) as Promise<{ result: string }>
const refused = (code: string) => expect.objectContaining({ code })

test('any of the persons asked decides for all', async () => {
  const id = await ask('any', 'chenli', 'zhaoqian')
  expect(await decide('zhaoqian', id)).toMatchObject({ result: 'approved' })
})

test('all of them have to, in whatever order', async () => {
  const id = await ask('all', 'chenli', 'zhaoqian')
  expect(await decide('zhaoqian', id)).toMatchObject({ result: 'pending' })
  expect(await decide('chenli', id)).toMatchObject({ result: 'approved' })
})

test('in a sequence each waits for the one before', async () => {
  const id = await ask('sequence', 'chenli', 'zhaoqian')
  await expect(decide('zhaoqian', id)).rejects.toThrow()
  expect(await decide('chenli', id)).toMatchObject({ result: 'pending' })
  expect(await decide('zhaoqian', id)).toMatchObject({ result: 'approved' })
})

test('who was not asked does not decide, and nobody is asked about their own', async () => {
  const id = await ask('any', 'chenli')
  await expect(decide('liming', id)).rejects.toThrow()
  await expect(ask('any', 'wangfang')).rejects.toEqual(refused('approval.own_submission'))
})
