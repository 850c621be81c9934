import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DecisionBoard, decision } from '#domains/strategy/contract.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type Decision, makeDecision, openDecision } from '#tests/cast/strategy.ts'
import { compareDecisions } from '../rules/compare-decisions.ts'
import { readDecisionBoard } from './read-decision-board.ts'
import { reviseDecision } from './revise-decision.ts'

let company: Company
let projectId: string
let insightId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  insightId = (await addInsight(company, projectId)).id
})
afterAll(() => company.close())

const revise = (id: string) => company.run('wangfang', reviseDecision, { id }) as Promise<Decision>

describe('the next version of a decision', () => {
  test('is a draft that says the same, on the same evidence', async () => {
    const first = await makeDecision(company, projectId, insightId)
    const next = await revise(first.id)
    expect(next).toMatchObject({
      state: 'draft',
      revision: 2,
      previousId: first.id,
      decidedAt: null,
      ownerId: first.ownerId,
    })
    const { decisions } = (await company.run('wangfang', readDecisionBoard, { projectId })) as DecisionBoard
    const [before, after] = [first.id, next.id].map(id => decisions.find(one => one.decision.id === id))
    expect(after?.evidence.map(one => one.insightId)).toEqual([insightId])
    const said = (one = before) => ({ evidence: one?.evidence ?? [], serves: one?.serves ?? [] })
    expect(compareDecisions({ ...first, ...said() }, { ...next, ...said(after) })).toEqual([])
  })

  test('is one: versions form a line', async () => {
    const first = await makeDecision(company, projectId, insightId)
    const next = await revise(first.id)
    await expect(revise(first.id)).rejects.toMatchObject({ code: 'decision.revised_already' })
    await company.as('wangfang', ctx => removeRecord(ctx, decision, { id: next.id, version: 1 }))
    expect(await revise(first.id)).toMatchObject({ revision: 2 })
  })

  test('is not made of a draft', async () => {
    const draft = await openDecision(company, projectId)
    await expect(revise(draft.id)).rejects.toMatchObject({ code: 'decision.wrong_state' })
  })
})
