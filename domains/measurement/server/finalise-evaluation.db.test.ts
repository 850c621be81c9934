import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctReading } from '#domains/goals/server/correct-reading.ts'
import { evaluation, evaluationLine } from '#domains/measurement/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { evaluate, judge, measuredProject } from '#tests/cast/evaluation.ts'
import { criterionOf } from '#tests/cast/gates.ts'
import { finaliseEvaluation } from './finalise-evaluation.ts'
import { reopenEvaluation } from './reopen-evaluation.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const judged = (projectId: string) => criterionOf(company, projectId, 'P1.6', 'goals_judged')

describe('an evaluation', () => {
  test('is not final as long as a missed goal has no cause', async () => {
    const { project } = await measuredProject(company, '100')
    const { evaluation: report } = await judge(company, project.id)
    const refused = company.run('wangfang', finaliseEvaluation, { id: report?.id, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'evaluation.incomplete', data: { params: { count: 1 } } })
    expect(await judged(project.id)).toMatchObject({ passed: false, have: 0, need: 1 })
  })

  test('that is final opens the gate, and can no longer be edited or judged again', async () => {
    const { project } = await measuredProject(company, '100')
    const { evaluation: report, lines } = await evaluate(company, project.id)
    expect(await judged(project.id)).toMatchObject({ passed: true, have: 1, need: 1 })
    await expect(judge(company, project.id)).rejects.toMatchObject({ code: 'evaluation.final' })
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, evaluationLine, { id: lines[0]?.id ?? '', version: 3, set: { cause: '别的' } }),
    )
    await expect(edit).rejects.toMatchObject({ code: 'record.frozen' })
    const rename = company.as('wangfang', ctx =>
      updateRecord(ctx, evaluation, { id: report?.id ?? '', version: 2, set: { name: '别的' } }),
    )
    await expect(rename).rejects.toMatchObject({ code: 'record.frozen' })
  })

  test('is outdated as soon as a reading changes', async () => {
    const { project, reading } = await measuredProject(company, '100')
    await evaluate(company, project.id)
    const given = { numerator: '101', denominator: '1000', reason: '补录' }
    await company.run('wangfang', correctReading, { id: reading.id, version: 1, ...given })
    const criterion = await judged(project.id)
    expect(criterion).toMatchObject({ passed: false, missing: [{ field: 'actual', why: { code: 'outdated' } }] })
  })

  test('is reopened with a reason, and only once', async () => {
    const { project } = await measuredProject(company, '100')
    const { evaluation: report } = await evaluate(company, project.id)
    const reopen = { id: report?.id, version: 2, reason: '原因要重写' }
    const open = await company.run('wangfang', reopenEvaluation, reopen)
    expect(open).toMatchObject({ state: 'draft', finalBy: null, finalAt: null })
    await expect(company.run('wangfang', reopenEvaluation, { ...reopen, version: 3 })).rejects.toMatchObject({
      code: 'evaluation.not_final',
    })
  })
})
