import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { enterRule } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { decisionRule } from '../../contract.ts'
import { decisionPathCheck } from './checks/decision-path.ts'
import { restoreDecisionRule } from './restore-decision-rule.ts'
import { updateDecisionRule } from './update-decision-rule.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const enter = (given: object = {}) => enterRule(company, projectId, given)
const SPONSOR = { deciderRole: 'sponsor', upTo: '500000.00' } as const
const BODY = { deciderRole: 'lead_body', upTo: null } as const

describe('a decision rule', () => {
  test('is called by its kind, and “other” says what it is about', async () => {
    expect(await enter()).toMatchObject({ kind: 'budget', matter: '预算与费用', upTo: '50000.00', currency: 'CNY' })
    await expect(enter({ kind: 'other' })).rejects.toMatchObject(refused('decision_rule.no_matter', 'matter'))
    const { id } = await enter({ kind: 'other', matter: '对外口径' })
    const emptied = run(updateDecisionRule, { id, version: 1, set: { matter: null } })
    await expect(emptied).rejects.toMatchObject(refused('decision_rule.no_matter', 'matter'))
  })

  test('has one decider, a role or a person', async () => {
    const nobody = enter({ deciderRole: null })
    await expect(nobody).rejects.toMatchObject(refused('decision_rule.no_decider', 'deciderRole'))
    const both = enter({ deciderId: company.people.liming })
    await expect(both).rejects.toMatchObject(refused('decision_rule.two_deciders', 'deciderId'))
    const { id } = await enter({ deciderRole: null, deciderId: company.people.liming })
    const emptied = run(updateDecisionRule, { id, version: 1, set: { deciderId: null } })
    await expect(emptied).rejects.toMatchObject(refused('decision_rule.no_decider'))
  })

  test('has its own amount and decider in the ladder of its kind', async () => {
    await enter()
    await enter(SPONSOR)
    const { id } = await enter(BODY)
    await expect(enter({ deciderRole: 'finance', upTo: '50000' })).rejects.toMatchObject({
      code: 'decision_rule.same_amount',
      data: { field: 'upTo', params: { amount: '50000.00', decider: '项目经理' } },
    })
    const unlimited = enter({ deciderRole: 'finance', upTo: null })
    await expect(unlimited).rejects.toMatchObject({
      code: 'decision_rule.same_amount',
      data: { params: { amount: '没有上限', decider: '领导机构' } },
    })
    await expect(enter({ upTo: '80000' })).rejects.toMatchObject(refused('decision_rule.decider_twice', 'deciderRole'))
    const down = run(updateDecisionRule, { id, version: 1, set: { upTo: '500000' } })
    await expect(down).rejects.toMatchObject(refused('decision_rule.same_amount'))
    expect(await enter({ kind: 'contract', upTo: '50000' })).toMatchObject({ kind: 'contract' })
  })

  test('escalates upwards alone, and says to whom', async () => {
    await enter()
    const down = enter({ ...SPONSOR, escalatesToRole: 'project_manager' })
    await expect(down).rejects.toMatchObject({
      code: 'decision_rule.escalates_down',
      data: { params: { amount: '500000.00', target: '项目经理' } },
    })
    const nowhere = enter({ ...SPONSOR, escalateAfterDays: 3 })
    await expect(nowhere).rejects.toMatchObject(refused('decision_rule.escalates_nowhere', 'escalatesToRole'))
    expect(await enter({ ...SPONSOR, escalatesToRole: 'lead_body', escalateAfterDays: 3 })).toMatchObject(SPONSOR)
  })

  test('comes back from the bin only where its place is still free', async () => {
    const { id } = await enter()
    await company.as('wangfang', ctx => removeRecord(ctx, decisionRule, { id, version: 1 }))
    const heir = await enter({ deciderRole: 'finance' })
    await expect(run(restoreDecisionRule, { id })).rejects.toMatchObject(refused('decision_rule.same_amount'))
    await run(updateDecisionRule, { id: heir.id, version: 1, set: { upTo: '60000' } })
    expect(await run(restoreDecisionRule, { id })).toMatchObject({ deletedAt: null })
  })
})

test('the gate asks for a decider of every kind, who is there', async () => {
  const path = () => judgeLive(company, projectId, decisionPathCheck, { kinds: ['budget', 'scope'] })
  expect(await path()).toMatchObject({ passed: false, have: 0, need: 2, where: { path: 'team/decisions' } })
  await enter()
  // Nobody of this project is of the lead body.
  await enter({ ...BODY, kind: 'scope' })
  expect(await path()).toMatchObject({
    ...{ passed: false, have: 1 },
    missing: [{ label: { zh: '范围' }, why: { code: 'decider_gone' } }],
  })
  await enter({ kind: 'scope', deciderRole: null, deciderId: company.people.liming })
  expect(await path()).toMatchObject({ passed: true, have: 2, need: 2 })
})
