import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insight } from '#domains/research/contract.ts'
import { decision } from '#domains/strategy/contract.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { readGate } from '#tests/cast/read-gate.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { makeDecision, openDecision } from '#tests/cast/strategy.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { decidedCheck } from './checks/decided.ts'
import { decisionsEvidencedCheck } from './checks/decisions-evidenced.ts'

const KINDS = ['target_market', 'positioning', 'price', 'channels', 'promotion']

let company: Company
let projectId: string
let insightId: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
  insightId = (await addInsight(company, projectId)).id
})
afterAll(() => company.close())

describe('the gate of the strategy', () => {
  test('names the decision that is missing in both languages, and holds when the five are made', async () => {
    for (const kind of KINDS.slice(1)) await makeDecision(company, projectId, insightId, { kind })
    const before = await readGate(company, projectId, 'P1.3')
    const [decided, evidenced] = before.criteria
    expect(decided).toMatchObject({ check: 'strategy.decided', passed: false, have: 4, need: 5 })
    expect(decided?.missing).toMatchObject([
      { label: { zh: '目标市场', en: 'Target market' }, why: { text: { en: 'There is no such decision yet' } } },
    ])
    expect(evidenced).toMatchObject({ passed: false, have: 4, need: 5 })
    await makeDecision(company, projectId, insightId, { kind: 'target_market' })
    expect(await readGate(company, projectId, 'P1.3')).toMatchObject({ passed: true, satisfied: 2, total: 2 })
  })

  test('does not count decisions of another iteration or deleted ones', async () => {
    const kinds = { kinds: ['price'] }
    const { id } = await openDecision(company, projectId)
    expect(await judgeLive(company, projectId, decidedCheck, kinds)).toMatchObject({
      missing: [{ recordId: id, why: { code: 'draft' } }],
    })
    await company.as('wangfang', ctx => removeRecord(ctx, decision, { id, version: 1 }))
    expect(await judgeLive(company, projectId, decidedCheck, kinds)).toMatchObject({ missing: [{ label: 'price' }] })
    await makeDecision(company, projectId, insightId)
    expect(await judgeLive(company, projectId, decidedCheck, kinds, 1)).toMatchObject({ passed: true })
    expect(await judgeLive(company, projectId, decidedCheck, kinds, 2)).toMatchObject({ passed: false })
  })

  test('takes an insight that was deleted for no support', async () => {
    await makeDecision(company, projectId, insightId)
    const evidenced = () => judgeLive(company, projectId, decisionsEvidencedCheck, { kinds: ['price'] })
    expect(await evidenced()).toMatchObject({ passed: true })
    const remove = company.as('wangfang', ctx => removeRecord(ctx, insight, { id: insightId, version: 1 }))
    await expect(remove).rejects.toMatchObject({ code: 'record.in_use' })
    await company.database.owner.query('update insight set deleted_at = now() where id = $1', [insightId])
    expect(await evidenced()).toMatchObject({ passed: false, missing: [{ why: { code: 'no_insight' } }] })
  })
})
