import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insight, study } from '#domains/research/contract.ts'
import { type BoardDecision, type DecisionBoard, decision } from '#domains/strategy/contract.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { addInsight, planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, type Decision, makeDecision, openDecision } from '#tests/cast/strategy.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { decidedCheck } from './checks/decided.ts'
import { decisionsEvidencedCheck } from './checks/decisions-evidenced.ts'
import { readDecisionBoard } from './read-decision-board.ts'
import { reviseDecision } from './revise-decision.ts'

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

async function ofIteration(iteration: number): Promise<BoardDecision[]> {
  const { decisions } = (await company.run('wangfang', readDecisionBoard, { projectId })) as DecisionBoard
  return decisions.filter(one => one.decision.iteration === iteration)
}

describe('looping back', () => {
  test('takes the decisions along as drafts with their evidence', async () => {
    const first = await makeDecision(company, projectId, insightId)
    await loopBack(company, projectId)
    const [copy, ...others] = await ofIteration(2)
    expect(others).toEqual([])
    expect(copy?.decision).toMatchObject({
      ...{ state: 'draft', revision: 2, previousId: first.id, decidedAt: null, decidedBy: null },
      ...{ kind: 'price', options: first.options, criteria: first.criteria, choice: first.choice },
    })
    expect(copy?.evidence).toMatchObject([{ insightId }])
  })

  test('asks for them again: the copies are not decided, but keep their support', async () => {
    await makeDecision(company, projectId, insightId)
    await loopBack(company, projectId)
    const kinds = { kinds: ['price'] }
    expect(await judgeLive(company, projectId, decidedCheck, kinds, 1)).toMatchObject({ passed: true })
    expect(await judgeLive(company, projectId, decidedCheck, kinds, 2)).toMatchObject({
      ...{ passed: false, missing: [{ label: 'price', why: { code: 'draft' } }] },
    })
    expect(await judgeLive(company, projectId, decisionsEvidencedCheck, kinds, 2)).toMatchObject({ passed: true })
  })

  test('leaves the earlier iteration as it was', async () => {
    const first = await makeDecision(company, projectId, insightId)
    await loopBack(company, projectId)
    expect(await company.as('wangfang', ctx => readRecord(ctx, decision, first.id))).toMatchObject(first)
  })

  test('takes the latest version of each, and nothing twice', async () => {
    const first = await makeDecision(company, projectId, insightId)
    const second = (await company.run('wangfang', reviseDecision, { id: first.id })) as Decision
    await choose(company, second, 'o2')
    await openDecision(company, projectId, { kind: 'channels', question: '直销还是代理' })
    await loopBack(company, projectId)
    const copies = await ofIteration(2)
    expect(
      copies.map(({ decision: { kind, revision, choice } }) => `${kind} ${revision} ${choice}`).toSorted(),
    ).toEqual(['channels 2 null', 'price 3 o2'])
  })

  test('takes neither studies nor insights along', async () => {
    await planStudy(company, projectId)
    await loopBack(company, projectId)
    for (const entity of [study, insight] as Declaration[]) {
      const { items } = await company.as('wangfang', ctx =>
        listRecords(ctx, entity, { project: projectId, iteration: 2 }),
      )
      expect(items).toEqual([])
    }
  })
})
