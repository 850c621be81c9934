import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decision } from '#domains/strategy/contract.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, openDecision } from '#tests/cast/strategy.ts'
import { reviseDecision } from './revise-decision.ts'
import { submitDecision } from './submit-decision.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const read = (id: string) => company.as('wangfang', ctx => readRecord(ctx, decision, id))

/** A decision that waits for 李明, and the id of its approval. */
async function submitted(): Promise<{ id: string; approvalId: string }> {
  const { id } = await choose(company, await openDecision(company, projectId))
  await company.run('wangfang', submitDecision, { id, note: '请周五前批' })
  const { rows } = await company.database.owner.query('select id from approval where subject_id = $1', [id])
  return { id, approvalId: rows[0]?.id }
}
const vote = (approvalId: string, given: object = {}) =>
  projectMoves(company, projectId).decide('liming', approvalId, given)

describe('a submitted decision', () => {
  test('waits for the sponsor and is not revised meanwhile', async () => {
    const { id } = await submitted()
    expect(await read(id)).toMatchObject({ state: 'in_review' })
    const refused = company.run('wangfang', reviseDecision, { id })
    await expect(refused).rejects.toMatchObject({ code: 'decision.wrong_state' })
  })

  test('is approved by the sponsor', async () => {
    const { id, approvalId } = await submitted()
    await vote(approvalId)
    expect(await read(id)).toMatchObject({ state: 'approved', choice: 'o1' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'approved', personId: company.people.liming })
  })

  test('that is returned is a draft to decide again, with what the sponsor said', async () => {
    const { id, approvalId } = await submitted()
    await vote(approvalId, { decision: 'reject', comment: '先算清三年上门的成本' })
    expect(await read(id)).toMatchObject({ state: 'draft', choice: 'o1' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'returned', note: '先算清三年上门的成本' })
  })

  test('must be decided first', async () => {
    const { id } = await openDecision(company, projectId)
    await expect(company.run('wangfang', submitDecision, { id })).rejects.toMatchObject({
      code: 'decision.wrong_state',
    })
  })
})
