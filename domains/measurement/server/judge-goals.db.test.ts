import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goal } from '#domains/goals/contract.ts'
import { correctReading } from '#domains/goals/server/correct-reading.ts'
import { dropGoal } from '#domains/goals/server/drop-goal.ts'
import { evaluationLine } from '#domains/measurement/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { judge, measuredProject } from '#tests/cast/evaluation.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeGoals } from './judge-goals.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

describe('judging the goals', () => {
  test('takes target and actual from goal and readings, and finds the verdict', async () => {
    const { project, goal: aimed } = await measuredProject(company, '100')
    const view = await judge(company, project.id)
    expect(view.evaluation).toMatchObject({ name: '华东渠道增长 2026 第 1 轮评估', state: 'draft', iteration: 1 })
    expect(view.lines).toHaveLength(1)
    expect(view.lines[0]).toMatchObject({
      ...{ goalId: aimed.id, baseline: '8', target: '12', actual: '10', readings: 1, verdict: 'missed', cause: null },
    })
    expect(view.faults.map(fault => [fault.code, fault.field, fault.text.en])).toEqual([
      ['cause_missing', 'cause', 'It was missed, and its cause is not given'],
    ])
  })

  test('again follows the readings and keeps the causes', async () => {
    const { project, reading } = await measuredProject(company, '100')
    const [line] = (await judge(company, project.id)).lines
    const cause = { id: line?.id ?? '', version: 1, set: { cause: '利率下调' } }
    await company.as('wangfang', ctx => updateRecord(ctx, evaluationLine, cause))
    const given = { numerator: '125', denominator: '1000', reason: '补录' }
    await company.run('wangfang', correctReading, { id: reading.id, version: 1, ...given })
    const again = await judge(company, project.id)
    expect(again.lines[0]).toMatchObject({ id: line?.id, actual: '12.5', verdict: 'exceeded', cause: '利率下调' })
    expect(again.faults).toEqual([])
  })

  test('leaves a goal without readings open, and forgets one that was dropped', async () => {
    const { project } = await measuredProject(company, '120')
    const extra = await newGoal(company, project)
    const view = await judge(company, project.id)
    expect(view.lines.map(line => line.verdict)).toEqual(['met', null])
    expect(view.faults.map(fault => fault.code)).toEqual(['cause_untold', 'no_actual'])
    expect(view.faults[1]).toMatchObject({ goalId: extra.id })
    await company.run('wangfang', dropGoal, { id: extra.id, version: 1, reason: '不再需要' })
    expect((await judge(company, project.id)).lines).toHaveLength(1)
  })

  test('needs a goal', async () => {
    const project = await startProject(company)
    await expect(judge(company, project.id)).rejects.toMatchObject({ code: 'evaluation.no_goal' })
  })

  test('is done by people of the project', async () => {
    const { project } = await measuredProject(company, '120')
    const refused = company.run('sunwei', judgeGoals, { projectId: project.id })
    await expect(refused).rejects.toMatchObject({ code: 'right.missing' })
  })

  test('looks at no goal of another project', async () => {
    const { project } = await measuredProject(company, '120')
    const other = await startProject(company)
    await company.as('wangfang', ctx => createRecord(ctx, goal, { projectId: other.id, statement: '别的目标' }))
    expect((await judge(company, project.id)).lines).toHaveLength(1)
  })
})
