import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import { allowSoleHolder } from './allow-sole-holder.ts'
import { submitStage } from './submit-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin(given: Record<string, unknown> = {}) {
  const { id } = await startProject(company, { playbook: 'S1', ...given })
  return { id, ...projectMoves(company, id) }
}

describe('a submission', () => {
  test('keeps what the gate saw, with the versions of its records', async () => {
    const { id, submit, history, stages } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    expect((await stages())['S1.1']).toBe('in_review')
    const [, submitted] = await history()
    expect(submitted).toMatchObject({ kind: 'submitted', stage_key: 'S1.1', created_by: company.people.chenli })
    const report = JSON.parse(String(submitted?.report))
    expect(report).toMatchObject({ satisfied: 2, total: 2, passed: true })
    expect(report.criteria[0].verdict.seen).toEqual([{ id, version: 1 }])
    expect(submitted?.approval_id).toBe(approvalId)
  })

  test('waits for whoever holds the approving role', async () => {
    const { submit, rows } = await begin()
    await submit('chenli', 'S1.1')
    const [waiting] = await rows('select * from approval where project_id = $1')
    expect(waiting).toMatchObject({ result: 'pending', waiting_for: [company.people.liming], title: '关口：立意' })
    expect(String(waiting?.due_on)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('is refused with the criteria that do not hold, by their names', async () => {
    const { id, stages } = await begin({ aim: '' })
    const answer = company.run('chenli', submitStage, { projectId: id, stageKey: 'S1.1' })
    await expect(answer).rejects.toMatchObject({
      code: 'gate.not_met',
      status: 409,
      data: {
        params: { criteria: '写明服务于公司的哪个目标' },
        details: { criteria: ['aim'], gate: { satisfied: 1, total: 2 } },
      },
    })
    expect((await stages())['S1.1']).toBe('active')
  })

  test('is refused for a stage that has not begun, is in review, or is unknown', async () => {
    const { id, submit } = await begin()
    await expect(submit('chenli', 'S1.3')).rejects.toMatchObject({ code: 'stage.wrong_state' })
    await submit('chenli', 'S1.1')
    await expect(submit('wangfang', 'S1.1')).rejects.toMatchObject({ code: 'stage.wrong_state' })
    const unknown = company.run('chenli', submitStage, { projectId: id, stageKey: 'S9.9' })
    await expect(unknown).rejects.toMatchObject({ code: 'stage.unknown', status: 404 })
  })

  test('is refused to who takes no part, and to who only looks on', async () => {
    const { id, sunwei } = { ...(await begin()), sunwei: company.people.sunwei }
    const outside = company.run('sunwei', submitStage, { projectId: id, stageKey: 'S1.1' })
    await expect(outside).rejects.toMatchObject({ code: 'record.not_found', status: 404 })
    const watched = await begin({ team: [{ personId: sunwei, roles: ['observer'] }] })
    await expect(watched.submit('sunwei', 'S1.1')).rejects.toMatchObject({ code: 'right.missing' })
  })

  test('is refused where nobody holds the approving role', async () => {
    const { chenli } = company.people
    const { submit, pass } = await begin({ team: [{ personId: chenli, roles: ['planner', 'sales'] }] })
    await pass('S1.1', 'liming')
    await pass('S1.2', 'wangfang')
    await pass('S1.3', 'wangfang', 'liming')
    await expect(submit('chenli', 'S1.4')).rejects.toMatchObject({
      code: 'approval.role_without_holder',
      data: { params: { role: '财务' } },
    })
  })

  test('is refused to the only approver, unless the workspace’s owner allows it', async () => {
    const { submit, decide, history } = await begin()
    await expect(submit('liming', 'S1.1')).rejects.toMatchObject({ code: 'approval.own_role', status: 409 })
    await expect(company.run('wangfang', allowSoleHolder, { allowed: true })).rejects.toMatchObject({
      code: 'right.missing',
    })
    await company.run('liming', allowSoleHolder, { allowed: true })
    const { approvalId } = await submit('liming', 'S1.1')
    await decide('liming', approvalId)
    expect((await history()).at(-1)).toMatchObject({ kind: 'approved', self_decided: true })
    await company.run('liming', allowSoleHolder, { allowed: false })
  })

  test('of a changed record is judged on the change', async () => {
    const { id, submit } = await begin({ aim: '' })
    await expect(submit('chenli', 'S1.1')).rejects.toMatchObject({ code: 'gate.not_met' })
    await company.as('wangfang', ctx => updateRecord(ctx, project, { id, version: 1, set: { aim: '进入华东市场' } }))
    expect((await submit('chenli', 'S1.1')).stages['S1.1']).toBe('in_review')
  })
})
