import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { pauseProject } from './pause-project.ts'
import { readProject } from './read-project.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const read = async (player: Player, projectId: string) =>
  (await company.run(player, readProject, { projectId })) as ProjectSpace
const move = (space: ProjectSpace, type: string, stageKey: string | null = null) =>
  space.moves.find(one => one.type === type && one.stageKey === stageKey)

async function begin(given: Record<string, unknown> = {}) {
  const { id } = await startProject(company, { playbook: 'S1', ...given })
  return { id, ...projectMoves(company, id) }
}

describe('the project space', () => {
  test('shows the stages, the open gate with what is missing, and where to mend it', async () => {
    const { id } = await begin({ aim: '' })
    const space = await read('chenli', id)
    expect(space.stages.map(stage => stage.state)).toEqual(['active', 'planned', 'planned', 'planned', 'planned'])
    expect(space.myRoles).toEqual(['planner', 'sales', 'member'])
    expect(space.open).toHaveLength(1)
    expect(space.open[0]).toMatchObject({
      key: 'S1.1',
      gate: { satisfied: 1, total: 2, passed: false },
      rule: { mode: 'any', roles: [{ role: 'sponsor', people: [company.people.liming] }] },
      approval: null,
    })
    expect(space.open[0]?.gate.criteria[0]).toMatchObject({
      ...{ id: 'aim', passed: false, have: 0, need: 1, where: { path: 'overview', field: 'aim' } },
      label: { zh: '写明服务于公司的哪个目标' },
      missing: [{ why: { code: 'aim.missing', text: { zh: '还没有写', en: 'not written yet' } } }],
    })
  })

  test('says of every move whether it can be made, otherwise why not', async () => {
    const { id, submit } = await begin({ aim: '' })
    const early = await read('chenli', id)
    expect(move(early, 'submit', 'S1.1')).toMatchObject({ allowed: false, whyNot: { code: 'gate.not_met' } })
    expect(move(early, 'waive', 'S1.1')).toMatchObject({ allowed: false, whyNot: { code: 'role.only_sponsor' } })
    expect(move(early, 'pause')).toMatchObject({ allowed: false, whyNot: { code: 'role.needed' } })
    expect(move(early, 'close')?.whyNot?.text.zh).toContain('立意、预热、执行、观察、收尾')
    expect(move(await read('liming', id), 'waive', 'S1.1')).toMatchObject({ allowed: true, asksReason: true })

    await company.as('wangfang', ctx => updateRecord(ctx, project, { id, version: 1, set: { aim: '进入华东' } }))
    expect(move(await read('chenli', id), 'submit', 'S1.1')).toMatchObject({ allowed: true, whyNot: null })
    await submit('chenli', 'S1.1')
    const waiting = await read('chenli', id)
    expect(move(waiting, 'submit', 'S1.1')).toBeUndefined()
    expect(move(waiting, 'withdraw', 'S1.1')).toMatchObject({ allowed: true })
    expect(move(waiting, 'approve', 'S1.1')).toMatchObject({ allowed: false })
    expect(move(await read('liming', id), 'approve', 'S1.1')).toMatchObject({ allowed: true })
    expect(waiting.open[0]?.approval).toMatchObject({ mayDecide: false, waitingFor: [company.people.liming] })
  })

  test('shows gates of stages side by side, each with its own', async () => {
    const { id, pass } = await begin()
    await pass('S1.1', 'liming')
    await pass('S1.2', 'wangfang')
    const space = await read('wangfang', id)
    expect(space.open.map(stage => stage.key)).toEqual(['S1.3', 'S1.4'])
    expect(space.open.map(stage => stage.gate.criteria.map(one => one.id))).toEqual([['doing'], ['watched']])
    expect(move(space, 'branch', 'S1.3')).toMatchObject({ target: 'lost', label: { en: 'Lost' }, allowed: true })
  })

  test('keeps the history, the newest first, and marks nobody as self-deciding who was not', async () => {
    const { id, pass } = await begin()
    await pass('S1.1', 'liming')
    const { history } = await read('chenli', id)
    expect(history.map(one => [one.kind, one.stageKey, one.by])).toEqual([
      ['approved', 'S1.1', company.people.liming],
      ['submitted', 'S1.1', company.people.chenli],
      ['started', null, company.people.wangfang],
    ])
    expect(history.every(one => !one.selfDecided)).toBe(true)
  })

  test('offers a paused project nothing but to go on', async () => {
    const { id } = await begin()
    await company.run('wangfang', pauseProject, { projectId: id })
    const space = await read('wangfang', id)
    expect(space.health).toBeNull()
    expect(space.moves.filter(one => one.allowed).map(one => one.type)).toEqual(['resume'])
    expect(move(space, 'submit', 'S1.1')?.whyNot?.text.zh).toContain('项目已暂停')
  })

  test('does not exist for who takes no part and may see only their own', async () => {
    const { id } = await begin()
    await expect(read('sunwei', id)).rejects.toMatchObject({ code: 'record.not_found', status: 404 })
  })

  test('takes as many statements for a long history as for a short one, for a member too', async () => {
    const { id, pass, submit } = await begin()
    const early = await statementsOf(() => read('wangfang', id))
    await pass('S1.1', 'liming')
    await pass('S1.2', 'wangfang')
    await pass('S1.3', 'wangfang', 'liming')
    await submit('chenli', 'S1.4')
    const late = await statementsOf(() => read('chenli', id))
    expect(early.length).toBeLessThanOrEqual(7)
    expect(late.length).toBe(7)
    const { id: large } = await startProject(company)
    expect(await statementsOf(() => read('chenli', large))).toHaveLength(6)
  })
})
