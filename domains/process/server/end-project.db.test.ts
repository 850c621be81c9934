import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import { cancelProject } from './cancel-project.ts'
import { closeProject } from './close-project.ts'
import { pauseProject } from './pause-project.ts'
import { placeOf } from './place-of.ts'
import { readApproval } from './read-approval.ts'
import { resumeProject } from './resume-project.ts'
import { setTeam } from './set-team.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

const NOT_OPEN = { code: 'project.not_open', status: 409 }

describe('a paused project', () => {
  test('takes no move and no change until it is resumed, and then goes on where it was', async () => {
    const { id, submit, decide, stages } = await begin()
    const { approvalId } = await submit('chenli', 'S1.1')
    await company.run('wangfang', pauseProject, { projectId: id, reason: '等客户预算' })
    await expect(decide('liming', approvalId)).rejects.toMatchObject(NOT_OPEN)
    const { liming, wangfang } = company.people
    const team = { projectId: id, sponsorId: liming, managerId: wangfang, team: [] }
    await expect(company.run('wangfang', setTeam, team)).rejects.toMatchObject(NOT_OPEN)
    const edit = company.as('wangfang', ctx => updateRecord(ctx, project, { id, version: 2, set: { aim: 'x' } }))
    await expect(edit).rejects.toMatchObject({ code: 'record.frozen', status: 409 })
    expect(await company.as('chenli', ctx => placeOf(ctx, id))).toMatchObject({ open: false, state: '暂停' })
    await company.run('wangfang', resumeProject, { projectId: id })
    expect((await stages())['S1.1']).toBe('in_review')
    await decide('liming', approvalId, { shown: await shownNow(approvalId) })
    expect((await stages())['S1.1']).toBe('passed')
  })

  test('is resumed only when it is paused, and by who leads', async () => {
    const { id } = await begin()
    await expect(company.run('wangfang', resumeProject, { projectId: id })).rejects.toMatchObject({
      code: 'project.not_paused',
    })
    await expect(company.run('chenli', pauseProject, { projectId: id })).rejects.toMatchObject({ code: 'role.needed' })
  })
})

describe('a cancelled project', () => {
  test('says why, keeps its stages as they were, and waits for nobody', async () => {
    const { id, submit, stages, rows, history } = await begin()
    await submit('chenli', 'S1.1')
    await company.run('liming', cancelProject, { projectId: id, reason: '产品下线' })
    expect(await rows('select status from project where id = $1')).toEqual([{ status: 'cancelled' }])
    expect((await stages())['S1.1']).toBe('in_review')
    expect((await history()).at(-1)).toMatchObject({ kind: 'cancelled', reason: '产品下线' })
    expect(await rows("select from approval where project_id = $1 and result = 'pending'")).toEqual([])
  })

  test('needs a reason and never comes back', async () => {
    const { id } = await begin()
    await expect(company.run('liming', cancelProject, { projectId: id, reason: '' })).rejects.toMatchObject({
      code: 'reason.missing',
    })
    await company.run('liming', cancelProject, { projectId: id, reason: '产品下线' })
    for (const operation of [pauseProject, resumeProject, closeProject])
      await expect(company.run('liming', operation, { projectId: id })).rejects.toMatchObject({ status: 409 })
  })
})

describe('a project closes', () => {
  test('only when every stage is done; the refusal names those that are not', async () => {
    const { id, pass } = await begin()
    await pass('S1.1', 'liming')
    await expect(company.run('wangfang', closeProject, { projectId: id })).rejects.toMatchObject({
      ...{ code: 'project.stages_open', data: { params: { stages: '预热、执行、观察、收尾' } } },
    })
  })
})

async function shownNow(approvalId: string): Promise<string> {
  const found = (await company.run('liming', readApproval, { id: approvalId })) as { gate: { shown: string } }
  return found.gate.shown
}
