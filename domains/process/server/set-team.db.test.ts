import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readApproval } from './read-approval.ts'
import { readProject } from './read-project.ts'
import { setTeam } from './set-team.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

interface Space {
  project: { version: number; sponsorId: string; managerId: string }
}
const space = (projectId: string) => company.run('liming', readProject, { projectId }) as Promise<Space>
const set = (projectId: string, given: object) =>
  company.run('liming', setTeam, {
    ...{ projectId, sponsorId: company.people.liming, managerId: company.people.wangfang, team: [] },
    ...given,
  })

describe('of two who set a team', () => {
  let projectId: string
  beforeEach(async () => {
    projectId = (await startProject(company)).id
  })
  const version = async () => (await space(projectId)).project.version

  test('a team set on a version that is past is refused with who takes part by now', async () => {
    const seen = await version()
    const { chenli, zhaoqian } = company.people
    const team = [{ personId: zhaoqian, roles: ['finance'] }]
    await set(projectId, { version: seen, managerId: chenli, team })
    const late = set(projectId, { version: seen, team: [] })
    await expect(late).rejects.toMatchObject({ code: 'record.stale', data: { current: { managerId: chenli, team } } })
    expect((await space(projectId)).project.managerId).toBe(chenli)
  })

  test('the version that was answered is the one to go on with', async () => {
    await set(projectId, { version: await version(), managerId: company.people.chenli })
    await set(projectId, { version: await version(), managerId: company.people.wangfang })
    expect((await space(projectId)).project.managerId).toBe(company.people.wangfang)
  })
})

type Roles = Partial<Record<Player, string[]>>
const PLANS = { chenli: ['planner', 'sales'] } satisfies Roles
const teamOf = (roles: Roles) =>
  Object.entries(roles).map(([player, held]) => ({ personId: company.people[player as Player], roles: held }))

/** A stage of the small playbook that waits for its approvers: S1.3 for manager, then sponsor; S1.4 for finance and decision maker. */
async function waiting(stageKey: 'S1.3' | 'S1.4', roles: Roles, submitter: Player = 'chenli') {
  const { id } = await startProject(company, { playbook: 'S1', team: teamOf({ ...PLANS, ...roles }) })
  const moves = projectMoves(company, id)
  await moves.pass('S1.1', 'liming')
  await moves.pass('S1.2', 'wangfang')
  if (stageKey === 'S1.4') await moves.pass('S1.3', 'wangfang', 'liming')
  const { approvalId } = await moves.submit(submitter, stageKey)
  const change = (team: Roles, leads: object = {}) => set(id, { team: teamOf({ ...PLANS, ...team }), ...leads })
  const kept = async () => {
    const [row] = await moves.rows('select * from approval where project_id = $1 and id = $2', approvalId)
    return row as {
      deciders: { step: number; personId: string; role: string }[]
      waiting_for: string[]
      ended_at: unknown
    }
  }
  /** Approves after a look at what the change of the team has changed. */
  const approve = async (player: Player) => {
    const { gate } = (await company.run(player, readApproval, { id: approvalId })) as { gate: { shown: string } }
    return moves.decide(player, approvalId, { shown: gate.shown })
  }
  const seats = async () => (await kept()).deciders.map(({ step, personId, role }) => [step, nameOf(personId), role])
  const asked = async () => (await kept()).waiting_for.map(nameOf)
  return { ...moves, approvalId, change, kept, approve, seats, asked }
}

const nameOf = (id: string) => Object.entries(company.people).find(([, own]) => own === id)?.[0]

describe('an approval by all', () => {
  const roles: Roles = { zhaoqian: ['finance'], sunwei: ['decision_maker'] }

  test('is not completed by the leaving of the last who had to approve: the manager is asked, and the gate judged', async () => {
    const { decide, approvalId, change, kept, asked, approve, stages } = await waiting('S1.4', roles)
    await decide('zhaoqian', approvalId)
    await change({ zhaoqian: ['finance'] })
    expect(await kept()).toMatchObject({ result: 'pending', ended_at: null })
    expect([await asked(), (await stages())['S1.4']]).toEqual([['wangfang'], 'in_review'])
    expect(await approve('wangfang')).toMatchObject({ result: 'approved' })
    expect((await kept()).ended_at).not.toBeNull()
    expect((await stages())['S1.4']).toBe('passed')
  })

  test('keeps a team in which nobody could decide from being set, and says for which role', async () => {
    const { decide, approvalId, change, kept, rows } = await waiting('S1.4', roles, 'wangfang')
    await decide('zhaoqian', approvalId)
    await expect(change({ zhaoqian: ['finance'] })).rejects.toMatchObject({
      ...{ code: 'team.approval_waits', status: 409 },
      data: { params: { subject: '关口：观察', role: '决策者' } },
    })
    expect(await kept()).toMatchObject({ result: 'pending', waiting_for: [company.people.sunwei] })
    expect(await rows('select 1 from participant where project_id = $1')).toHaveLength(5)
  })

  test('passes from who lost one of two roles to who holds that one now', async () => {
    const { change, seats, asked } = await waiting('S1.4', { zhaoqian: ['finance', 'decision_maker'] })
    await change({ zhaoqian: ['decision_maker'], sunwei: ['finance'] })
    expect(await seats()).toEqual([
      [0, 'zhaoqian', 'decision_maker'],
      [0, 'sunwei', 'finance'],
    ])
    expect(await asked()).toEqual(['zhaoqian', 'sunwei'])
  })

  test('is left as it is by a change that takes nobody’s role', async () => {
    const { change, kept } = await waiting('S1.4', roles)
    const before = await kept()
    await change({ ...roles, zhaoqian: ['finance', 'member'] })
    expect(await kept()).toEqual(before)
  })
})

describe('an approval in sequence', () => {
  const people = () => company.people

  test('passes each step to who follows in its role', async () => {
    const { change, seats, asked } = await waiting('S1.3', { sunwei: ['finance'] })
    await change({}, { managerId: people().zhaoqian, sponsorId: people().sunwei })
    expect(await seats()).toEqual([
      [0, 'zhaoqian', 'project_manager'],
      [1, 'sunwei', 'sponsor'],
    ])
    expect(await asked()).toEqual(['zhaoqian'])
  })

  test('asks the new manager where a step is sent back that the old one had approved', async () => {
    const { decide, approvalId, change, approve, asked, kept } = await waiting('S1.3', {})
    await decide('wangfang', approvalId)
    await change({}, { managerId: people().zhaoqian })
    expect(await kept()).toMatchObject({ result: 'pending', current: 1, waiting_for: [people().liming] })
    await decide('liming', approvalId, { decision: 'return', toStep: 0, comment: '费用再核一遍' })
    expect(await asked()).toEqual(['zhaoqian'])
    await expect(decide('wangfang', approvalId)).rejects.toMatchObject({ code: 'approval.not_a_decider' })
    await approve('zhaoqian')
    expect(await approve('liming')).toMatchObject({ result: 'approved' })
  })

  test('never comes to its submitter', async () => {
    const { change, asked } = await waiting('S1.3', {})
    await expect(change({}, { sponsorId: people().chenli })).rejects.toMatchObject({
      data: { params: { role: '发起人' } },
    })
    expect(await asked()).toEqual(['wangfang'])
  })
})
