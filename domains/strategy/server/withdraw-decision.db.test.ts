import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, openDecision } from '#tests/cast/strategy.ts'
import { submitDecision } from './submit-decision.ts'
import { withdrawDecision } from './withdraw-decision.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

test('whoever submitted a decision takes it back while it is undecided, and may submit it again', async () => {
  const { id } = await choose(company, await openDecision(company, projectId))
  await company.run('wangfang', submitDecision, { id })
  await expect(company.run('chenli', withdrawDecision, { id })).rejects.toMatchObject({
    code: 'approval.only_submitter',
  })
  expect(await company.run('wangfang', withdrawDecision, { id })).toMatchObject({ state: 'decided' })
  await expect(company.run('wangfang', withdrawDecision, { id })).rejects.toMatchObject({
    code: 'decision.wrong_state',
  })
  expect(await company.run('wangfang', submitDecision, { id })).toMatchObject({ state: 'in_review' })
})
