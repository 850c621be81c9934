import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, openDecision } from '#tests/cast/strategy.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { decisionsEvidencedCheck } from './checks/decisions-evidenced.ts'
import { linkInsight } from './link-insight.ts'
import { unlinkInsight } from './unlink-insight.ts'

let company: Company
let projectId: string
let insightId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  insightId = (await addInsight(company, projectId)).id
})
afterAll(() => company.close())

const evidenced = () => judgeLive(company, projectId, decisionsEvidencedCheck, { kinds: ['price'] })

describe('the evidence of a decision', () => {
  test('can be taken from a draft, and then no longer counts', async () => {
    const { id: decisionId } = await openDecision(company, projectId)
    const { id } = (await company.run('wangfang', linkInsight, { decisionId, insightId })) as { id: string }
    expect(await evidenced()).toMatchObject({ passed: true })
    await company.run('wangfang', unlinkInsight, { id, version: 1 })
    expect(await evidenced()).toMatchObject({ passed: false, missing: [{ recordId: decisionId }] })
  })

  test('stays with what was decided on it', async () => {
    const draft = await openDecision(company, projectId)
    const link = { decisionId: draft.id, insightId }
    const { id } = (await company.run('wangfang', linkInsight, link)) as { id: string }
    await choose(company, draft)
    await expect(company.run('wangfang', unlinkInsight, { id })).rejects.toMatchObject({
      code: 'decision.evidence_fixed',
    })
  })
})
