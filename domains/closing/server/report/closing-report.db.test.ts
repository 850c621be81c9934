import type { InferContractRouterOutputs } from '@orpc/contract'
import { beforeEach, describe, expect, test } from 'vitest'
import { lesson } from '#domains/measurement/contract.ts'
import { finaliseEvaluation } from '#domains/measurement/server/finalise-evaluation.ts'
import { reopenEvaluation } from '#domains/measurement/server/reopen-evaluation.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { WORDS, writeReport } from '#tests/cast/closing.ts'
import { openCompany } from '#tests/cast/company.ts'
import { evaluate, measuredProject } from '#tests/cast/evaluation.ts'
import { enterIssue } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type closingContract, closingReport } from '../../contract.ts'
import { reportApprovedCheck } from '../checks/report-approved.ts'
import { draftClosingReport } from './draft-closing-report.ts'
import { readClosingSheet } from './read-closing-sheet.ts'
import { submitClosingReport } from './submit-closing-report.ts'
import { withdrawClosingReport } from './withdraw-closing-report.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await measuredProject(company, '105')).project.id
})

type Sheet = InferContractRouterOutputs<typeof closingContract>['closingSheet']

function sheet(): Promise<Sheet> {
  return company.run('wangfang', readClosingSheet, { projectId }) as Promise<Sheet>
}

async function decide(decision: 'approve' | 'reject', comment?: string): Promise<unknown> {
  const { approval: asked } = await sheet()
  return company.run('liming', decideApproval, { id: asked?.id, decision, ...(comment && { comment }) })
}

const gate = () => judgeLive(company, projectId, reportApprovedCheck)

describe('a closing report', () => {
  test('stands on what the records say', async () => {
    await evaluate(company, projectId)
    await enterIssue(company, projectId)
    await company.as('wangfang', ctx => createRecord(ctx, lesson, { projectId, name: '先约厂长' }))
    const { figures } = await sheet()
    expect(figures).toMatchObject({
      goals: [{ target: '12', actual: '10.5', verdict: 'missed' }],
      ...{ issues: { open: 1, resolved: 0 }, lessons: { published: 0, draft: 1 }, money: null },
    })
    expect(figures.tasks.open).toBeGreaterThan(0)
  })

  test('is approved by the sponsor with the figures of the day on which it was submitted', async () => {
    await evaluate(company, projectId)
    const { id } = await writeReport(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'draft' } }] })
    await company.run('wangfang', submitClosingReport, { id })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'submitted' } }] })
    await decide('approve')
    await enterIssue(company, projectId)
    const { versions, figures } = await sheet()
    expect(versions[0]).toMatchObject({ report: { state: 'approved' }, figures: { issues: { open: 0 } } })
    expect(figures.issues.open).toBe(1)
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
  })

  test('is not submitted before it is written and the goals are judged', async () => {
    const draft = (await company.run('wangfang', draftClosingReport, { projectId })) as { id: string; version: number }
    const submit = () => company.run('wangfang', submitClosingReport, { id: draft.id })
    await expect(submit()).rejects.toMatchObject({
      code: 'closing_report.incomplete',
      data: { field: 'results', params: { parts: '成果、过程、原因、移交' } },
    })
    await company.as('wangfang', ctx => updateRecord(ctx, closingReport, { ...draft, set: WORDS }))
    await expect(submit()).rejects.toMatchObject({ code: 'closing_report.not_judged', data: { params: { count: 1 } } })
    await evaluate(company, projectId)
    expect(await submit()).toMatchObject({ state: 'submitted' })
    await expect(submit()).rejects.toMatchObject({ code: 'closing_report.wrong_state' })
  })

  test('is not submitted for a project without a goal: nothing judged is not everything judged', async () => {
    const { id: bare } = await startProject(company)
    const { id } = await writeReport(company, bare)
    await expect(company.run('wangfang', submitClosingReport, { id })).rejects.toMatchObject({
      code: 'closing_report.no_goals',
    })
  })

  test('is not approved once its goals are judged otherwise; submitted again, it is', async () => {
    const { evaluation } = await evaluate(company, projectId)
    const { id } = await writeReport(company, projectId)
    await company.run('wangfang', submitClosingReport, { id })
    await company.run('wangfang', reopenEvaluation, { id: evaluation?.id, reason: '读数漏了一周' })
    await expect(decide('approve')).rejects.toMatchObject({
      ...{ code: 'closing_report.changed_meanwhile', status: 409 },
      data: { params: { number: 1, what: expect.stringContaining('目标“') } },
    })
    expect((await sheet()).versions[0]).toMatchObject({ report: { state: 'submitted' } })
    await company.run('wangfang', finaliseEvaluation, { id: evaluation?.id })
    await company.run('wangfang', withdrawClosingReport, { id })
    await company.run('wangfang', submitClosingReport, { id })
    await decide('approve')
    expect((await sheet()).versions[0]).toMatchObject({ report: { state: 'approved' } })
  })

  test('is a draft again where it is returned or taken back, and nobody edits it meanwhile', async () => {
    await evaluate(company, projectId)
    const { id } = await writeReport(company, projectId)
    const submitted = (await company.run('wangfang', submitClosingReport, { id })) as { version: number }
    const edit = { id, version: submitted.version, set: { results: '更好' } }
    await expect(company.as('wangfang', ctx => updateRecord(ctx, closingReport, edit))).rejects.toMatchObject({
      code: 'record.frozen',
    })
    await decide('reject', '原因写得太少')
    expect((await sheet()).versions[0]).toMatchObject({ report: { state: 'draft' }, figures: null })
    await company.run('wangfang', submitClosingReport, { id })
    expect(await company.run('wangfang', withdrawClosingReport, { id })).toMatchObject({ state: 'draft' })
  })

  test('is written anew only for a reason, and only once the one before is approved', async () => {
    await evaluate(company, projectId)
    const { id } = await writeReport(company, projectId)
    const anew = (reason?: string) =>
      company.run('wangfang', draftClosingReport, { projectId, ...(reason && { reason }) })
    await expect(anew('漏了回款')).rejects.toMatchObject({ code: 'closing_report.in_work' })
    await company.run('wangfang', submitClosingReport, { id })
    await decide('approve')
    await expect(anew()).rejects.toMatchObject({ code: 'closing_report.reason_needed', data: { field: 'reason' } })
    const next = (await anew('漏了回款')) as { id: string }
    expect(next).toMatchObject({ number: 2, state: 'draft', results: WORDS.results, revisedBecause: '漏了回款' })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: next.id }] })
    await company.run('wangfang', submitClosingReport, { id: next.id })
    await decide('approve')
    const { versions } = await sheet()
    expect(versions.map(one => [one.report.number, one.report.state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
  })

  test('is written by nobody who only looks on', async () => {
    await expect(company.run('sunwei', draftClosingReport, { projectId })).rejects.toMatchObject({
      code: 'right.missing',
    })
  })
})
