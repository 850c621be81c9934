import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import { readApproval } from './read-approval.ts'
import { setTeam } from './set-team.ts'
import { withdrawStage } from './withdraw-stage.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin(given: Record<string, unknown> = {}) {
  const { id } = await startProject(company, { playbook: 'S1', ...given })
  return { id, ...projectMoves(company, id) }
}

async function reached(stageKey: 'S1.3' | 'S1.4', given: Record<string, unknown> = {}) {
  const moves = await begin(given)
  await moves.pass('S1.1', 'liming')
  await moves.pass('S1.2', 'wangfang')
  if (stageKey === 'S1.4') await moves.pass('S1.3', 'wangfang', 'liming')
  const { projectId, approvalId } = await moves.submit('chenli', stageKey)
  return { ...moves, projectId, approvalId }
}

const setAim = (id: string, version: number, aim: string) =>
  company.as('wangfang', ctx => updateRecord(ctx, project, { id, version, set: { aim } }))
const look = async (id: string) => (await company.run('liming', readApproval, { id })) as { gate: { shown: string } }

describe('an approval', () => {
  test('passes the stage, opens the next, and keeps what the approver saw', async () => {
    const { submit, decide, stages, history, events } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    expect(await decide('liming', approvalId, { comment: '同意' })).toMatchObject({ result: 'approved' })
    expect(await stages()).toMatchObject({ 'S1.1': 'passed', 'S1.2': 'active', 'S1.3': 'planned' })
    const last = (await history()).at(-1)
    expect(last).toMatchObject({ kind: 'approved', final: true, reason: '同意', self_decided: false })
    expect(JSON.parse(String(last?.report)).passed).toBe(true)
    expect(await events()).toEqual(expect.arrayContaining(['stage.passed', 'stage.opened', 'gate_decision.approved']))
  })

  test('is not given by the submitter, by outsiders, or twice', async () => {
    const { projectId, submit, decide } = await reached('S1.4', {
      team: [
        { personId: company.people.chenli, roles: ['planner', 'sales'] },
        { personId: company.people.zhaoqian, roles: ['finance'] },
        { personId: company.people.sunwei, roles: ['decision_maker', 'finance'] },
      ],
    })
    await company.run('chenli', withdrawStage, { projectId, stageKey: 'S1.4' })
    const { approvalId } = await submit('zhaoqian', 'S1.4')
    await expect(decide('zhaoqian', approvalId)).rejects.toMatchObject({ code: 'approval.own_submission', status: 403 })
    await expect(decide('chenli', approvalId)).rejects.toMatchObject({ code: 'approval.not_a_decider', status: 403 })
    expect(await decide('sunwei', approvalId)).toMatchObject({ result: 'approved' })
    await expect(decide('sunwei', approvalId)).rejects.toMatchObject({ code: 'approval.already_decided' })
  })

  test('by two at once is taken from the first; the second is told who and when', async () => {
    const { chenli, zhaoqian, sunwei } = company.people
    const { decide, approvalId, stages } = await reached('S1.4', {
      team: [
        { personId: chenli, roles: ['planner', 'sales'] },
        { personId: zhaoqian, roles: ['finance', 'decision_maker'] },
        { personId: sunwei, roles: ['observer'] },
      ],
    })
    const answers = await Promise.allSettled([decide('zhaoqian', approvalId), decide('zhaoqian', approvalId)])
    const refused = answers.filter(answer => answer.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({
      ...{ code: 'approval.already_decided', status: 409 },
      data: { params: { who: '赵倩', result: '已批准', by: zhaoqian } },
    })
    expect(refused[0]?.reason.data.params.when).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
    expect((await stages())['S1.4']).toBe('passed')
  })

  test('by one approver and a return by another at once leave one of them in force', async () => {
    const { sunwei, zhaoqian, chenli } = company.people
    const { decide, approvalId, rows } = await reached('S1.4', {
      team: [
        { personId: chenli, roles: ['planner', 'sales'] },
        { personId: zhaoqian, roles: ['finance'] },
        { personId: sunwei, roles: ['decision_maker'] },
      ],
    })
    await decide('zhaoqian', approvalId)
    const answers = await Promise.allSettled([
      decide('sunwei', approvalId),
      decide('sunwei', approvalId, { decision: 'reject', comment: '数据没有来源' }),
    ])
    expect(answers.filter(answer => answer.status === 'fulfilled')).toHaveLength(1)
    const decisions = await rows(
      'select d.kind from approval_decision d join approval a on a.id = d.approval_id where a.project_id = $1 and a.id = $2',
      approvalId,
    )
    expect(decisions).toHaveLength(2)
  })

  test('in a sequence comes step by step, and may go back a step', async () => {
    const { decide, approvalId, stages, history } = await reached('S1.3')
    await expect(decide('liming', approvalId)).rejects.toMatchObject({ code: 'approval.not_yet' })
    expect(await decide('wangfang', approvalId)).toMatchObject({ result: 'pending', current: 1 })
    expect((await stages())['S1.3']).toBe('in_review')
    await expect(decide('liming', approvalId, { decision: 'return', toStep: 0 })).rejects.toMatchObject({
      code: 'approval.comment_missing',
    })
    await expect(
      decide('liming', approvalId, { decision: 'return', toStep: 1, comment: '再看' }),
    ).rejects.toMatchObject({ code: 'approval.no_earlier_step' })
    await decide('liming', approvalId, { decision: 'return', toStep: 0, comment: '费用再核一遍' })
    await decide('wangfang', approvalId)
    await decide('liming', approvalId)
    expect((await stages())['S1.3']).toBe('passed')
    const told = (await history()).filter(one => one.stage_key === 'S1.3').map(one => [one.kind, one.final])
    expect(told).toEqual([
      ['submitted', true],
      ['approved', false],
      ['sent_back', false],
      ['approved', false],
      ['approved', true],
    ])
  })

  test('by all waits for each of them', async () => {
    const { chenli, zhaoqian, sunwei } = company.people
    const { decide, approvalId, stages } = await reached('S1.4', {
      team: [
        { personId: chenli, roles: ['planner', 'sales'] },
        { personId: zhaoqian, roles: ['finance'] },
        { personId: sunwei, roles: ['decision_maker'] },
      ],
    })
    expect(await decide('zhaoqian', approvalId)).toMatchObject({ result: 'pending', waitingFor: [sunwei] })
    await expect(decide('zhaoqian', approvalId)).rejects.toMatchObject({ code: 'approval.decided_before' })
    await decide('sunwei', approvalId)
    expect((await stages())['S1.4']).toBe('passed')
  })

  test('is counted though one of the deciders has left meanwhile', async () => {
    const { chenli, zhaoqian, sunwei } = company.people
    const { decide, approvalId } = await reached('S1.4', {
      team: [
        { personId: chenli, roles: ['planner', 'sales'] },
        { personId: zhaoqian, roles: ['finance'] },
        { personId: sunwei, roles: ['decision_maker'] },
      ],
    })
    const active = (yes: boolean) =>
      company.database.owner.query('update person set active = $1 where id = $2', [yes, sunwei])
    await active(false)
    const counted = await decide('zhaoqian', approvalId).finally(() => active(true))
    expect(counted).toMatchObject({ result: 'pending', waitingFor: [sunwei] })
  })

  test('does not exist for who has nothing to do with it', async () => {
    const { submit, decide } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    await expect(decide('sunwei', approvalId)).rejects.toMatchObject({ code: 'approval.not_found', status: 404 })
  })
})

describe('a fact that changes between submission and approval', () => {
  test('refuses the approval where the gate no longer holds', async () => {
    const { id, submit, decide, stages } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    await setAim(id, 1, ' ')
    await expect(decide('liming', approvalId)).rejects.toMatchObject({
      ...{ code: 'gate.not_met', status: 409 },
      data: { details: { criteria: ['aim'] } },
    })
    expect((await stages())['S1.1']).toBe('in_review')
  })

  test('must have been shown to the approver where the gate still holds', async () => {
    const { id, submit, decide, history } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    await setAim(id, 1, '年度营收 4 亿')
    await expect(decide('liming', approvalId)).rejects.toMatchObject({
      ...{ code: 'gate.changed', status: 409 },
      data: { details: { changes: [{ id: 'aim', changed: [{ id, from: 1, to: 2 }] }] } },
    })
    const { gate } = await look(approvalId)
    expect(gate).toMatchObject({ changes: [{ id: 'aim', turn: 'same' }], submitted: { passed: true } })
    await setAim(id, 2, '年度营收 5 亿')
    await expect(decide('liming', approvalId, { shown: gate.shown })).rejects.toMatchObject({ code: 'gate.changed' })
    const again = await look(approvalId)
    await decide('liming', approvalId, { shown: again.gate.shown })
    const report = JSON.parse(String((await history()).at(-1)?.report))
    expect(report.criteria[0].verdict.seen).toEqual([{ id, version: 3 }])
  })

  test('does not change what was frozen before', async () => {
    const { id, submit, decide, history } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    await decide('liming', approvalId)
    const before = (await history()).at(-1)?.report
    await setAim(id, 1, '别的目标')
    expect((await history()).at(-1)?.report).toBe(before)
  })
})

describe('an approver who leaves the team', () => {
  const people = () => company.people

  test('hands over to whoever takes the role', async () => {
    const { id, submit, decide, stages } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    const team = [{ personId: people().chenli, roles: ['planner' as const] }]
    const given = { projectId: id, sponsorId: people().zhaoqian, managerId: people().wangfang, team }
    await company.run('wangfang', setTeam, given)
    await expect(decide('liming', approvalId)).rejects.toMatchObject({ code: 'approval.not_a_decider' })
    // The gate looks at the project's record, and the team change made a new version of it.
    const { gate } = await look(approvalId)
    await decide('zhaoqian', approvalId, { shown: gate.shown })
    expect((await stages())['S1.1']).toBe('passed')
  })

  test('cannot leave where nobody could decide any more', async () => {
    const { id, submit } = await begin()
    await submit('chenli', 'S1.1')
    const team = [{ personId: people().zhaoqian, roles: ['finance' as const] }]
    const given = { projectId: id, sponsorId: people().chenli, managerId: people().wangfang, team }
    await expect(company.run('wangfang', setTeam, given)).rejects.toMatchObject({ code: 'team.approval_waits' })
  })
})
