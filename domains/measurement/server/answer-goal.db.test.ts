import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { adjustment } from '#domains/measurement/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { evaluate, measuredProject } from '#tests/cast/evaluation.ts'
import { criterionOf } from '#tests/cast/gates.ts'
import { answerGoal } from './answer-goal.ts'
import { decideAdjustment } from './decide-adjustment.ts'
import { noteEffect } from './note-effect.ts'
import { withdrawAdjustment } from './withdraw-adjustment.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const CHANGE = {
  ...{ kind: 'change', what: '电话外呼改为短信加外呼', why: '白天接通率只有三成' },
  ...{ before: '只打电话', after: '先发短信，再打电话', expectedEffect: '转化率提高 2 个百分点' },
}
const answer = async (projectId: string, goalId: string, given: object) =>
  (await company.run('wangfang', answerGoal, { projectId, goalId, ...given })) as RecordOf<typeof adjustment>
const decide = (one: { id: string; version: number }) =>
  company.run('wangfang', decideAdjustment, { id: one.id, version: one.version })
const answered = (projectId: string) => criterionOf(company, projectId, 'P1.7', 'missed_goals_answered')

describe('a missed goal', () => {
  test('is answered by an adjustment once that is decided, and no more once it is withdrawn', async () => {
    const { project, goal } = await measuredProject(company, '100')
    await evaluate(company, project.id)
    expect(await answered(project.id)).toMatchObject({ passed: false, missing: [{ why: { code: 'not_answered' } }] })
    const made = await answer(project.id, goal.id, CHANGE)
    expect(await answered(project.id)).toMatchObject({ passed: false, missing: [{ why: { code: 'answer_open' } }] })
    expect(await decide(made)).toMatchObject({ state: 'decided', decidedBy: company.people.wangfang })
    expect(await answered(project.id)).toMatchObject({ passed: true, have: 1, need: 1 })
    await company.run('wangfang', withdrawAdjustment, { id: made.id, version: 2, reason: '费用太高' })
    expect((await answered(project.id)).passed).toBe(false)
  })

  test('is answered by a decision not to adjust, for a reason', async () => {
    const { project, goal } = await measuredProject(company, '100')
    await evaluate(company, project.id)
    const silent = await answer(project.id, goal.id, { kind: 'keep' })
    await expect(decide(silent)).rejects.toMatchObject({ code: 'adjustment.incomplete', data: { field: 'why' } })
    await decide(await answer(project.id, goal.id, { kind: 'keep', why: '只差一天的数据，下期自然达到' }))
    expect((await answered(project.id)).passed).toBe(true)
  })
})

describe('an adjustment', () => {
  test('says what changes, from what to what, and what that should bring', async () => {
    const { project, goal } = await measuredProject(company, '100')
    for (const field of ['why', 'before', 'after', 'expectedEffect']) {
      const made = await answer(project.id, goal.id, { ...CHANGE, [field]: ' … ' })
      await expect(decide(made)).rejects.toMatchObject({ code: 'adjustment.incomplete', data: { field } })
    }
    const same = await answer(project.id, goal.id, { ...CHANGE, after: `${CHANGE.before} ` })
    await expect(decide(same)).rejects.toMatchObject({ code: 'adjustment.changes_nothing' })
  })

  test('answers a goal of its own project', async () => {
    const { project } = await measuredProject(company, '100')
    const other = await measuredProject(company, '100')
    await expect(answer(project.id, other.goal.id, CHANGE)).rejects.toMatchObject({ code: 'reference.unknown' })
  })

  test('is decided once, and its effect measured afterwards', async () => {
    const { project, goal } = await measuredProject(company, '100')
    const made = await answer(project.id, goal.id, CHANGE)
    const effect = { id: made.id, measuredEffect: '提高了 1.4 个百分点' }
    await expect(company.run('wangfang', noteEffect, { ...effect, version: 1 })).rejects.toMatchObject({
      code: 'adjustment.not_decided',
    })
    await decide(made)
    await expect(decide({ id: made.id, version: 2 })).rejects.toMatchObject({ code: 'adjustment.not_proposed' })
    expect(await company.run('wangfang', noteEffect, { ...effect, version: 2 })).toMatchObject(effect)
  })
})
