import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decision } from '#domains/strategy/contract.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, type Decision, openDecision } from '#tests/cast/strategy.ts'
import { decide } from './decide.ts'
import { reviseDecision } from './revise-decision.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const reason = '毛利要撑得住服务'
const read = (id: string) => company.as('wangfang', ctx => readRecord(ctx, decision, id))

describe('deciding', () => {
  test('keeps who chose what, when and why', async () => {
    const draft = await openDecision(company, projectId)
    const decided = await company.run('chenli', decide, { id: draft.id, choice: 'o2', reason })
    expect(decided).toMatchObject({ state: 'decided', choice: 'o2', reason, decidedBy: company.people.chenli })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, draft.id))
    expect(latest).toMatchObject({ action: 'decided', note: reason, personId: company.people.chenli })
  })

  test.each([
    ['decision.few_options', { options: [{ key: 'o1', name: '涨价' }] }],
    [
      'decision.option_twice',
      {
        options: [
          { key: 'o1', name: '涨价' },
          { key: 'o2', name: '涨价' },
        ],
      },
    ],
    ['decision.no_criteria', { criteria: null }],
    ['decision.unscored', { scores: [{ option: 'o1', criterion: 'c1', score: 4 }] }],
    [
      'decision.choice_unknown',
      {
        options: [
          { key: 'a', name: '涨价' },
          { key: 'b', name: '不变' },
        ],
        scores: ['a', 'b'].flatMap(option => ['c1', 'c2'].map(criterion => ({ option, criterion, score: 3 }))),
      },
    ],
  ])('is refused with %s', async (code, given) => {
    const draft = await openDecision(company, projectId, given)
    const refused = company.run('wangfang', decide, { id: draft.id, choice: 'o1', reason })
    await expect(refused).rejects.toMatchObject({ code })
    expect(await read(draft.id)).toMatchObject({ state: 'draft', choice: null })
  })

  test('is refused on options that were changed meanwhile', async () => {
    const { id } = await openDecision(company, projectId)
    await company.as('chenli', ctx => updateRecord(ctx, decision, { id, version: 1, set: { context: '预算减半' } }))
    const late = company.run('wangfang', decide, { id, version: 1, choice: 'o1', reason })
    await expect(late).rejects.toMatchObject({ code: 'record.stale' })
  })

  test('freezes the decision', async () => {
    const { id, version } = await choose(company, await openDecision(company, projectId))
    const set = { question: '换个问题' }
    const late = company.as('wangfang', ctx => updateRecord(ctx, decision, { id, version, set }))
    await expect(late).rejects.toMatchObject({ code: 'record.frozen' })
    const gone = company.as('wangfang', ctx => removeRecord(ctx, decision, { id, version }))
    await expect(gone).rejects.toMatchObject({ code: 'record.frozen' })
    const again = company.run('wangfang', decide, { id, choice: 'o2', reason })
    await expect(again).rejects.toMatchObject({ code: 'decision.wrong_state' })
  })

  test('on the next version supersedes the earlier one', async () => {
    const first = await choose(company, await openDecision(company, projectId))
    const next = (await company.run('wangfang', reviseDecision, { id: first.id })) as Decision
    expect(await read(first.id)).toMatchObject({ state: 'decided' })
    await choose(company, next, 'o2')
    expect(await read(first.id)).toMatchObject({ state: 'superseded', choice: 'o1' })
  })

  test('is not for someone outside the project', async () => {
    const { id } = await openDecision(company, projectId)
    const refused = company.run('sunwei', decide, { id, choice: 'o1', reason })
    await expect(refused).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
