import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { openDecision } from '#tests/cast/strategy.ts'
import { createDecision } from './create-decision.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

test('a decision begins as the draft of its first version, in the project’s iteration', async () => {
  const made = await openDecision(company, projectId)
  expect(made).toMatchObject({ state: 'draft', revision: 1, previousId: null, iteration: 1, choice: null })
})

test('someone outside the project opens none', async () => {
  const refused = company.run('sunwei', createDecision, { projectId, kind: 'price', question: '定价' })
  await expect(refused).rejects.toMatchObject({ code: 'right.missing' })
})
