import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { startTask } from '#domains/plan/server/start-task.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { publishVersion, renewed } from '#tests/cast/playbook-versions.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { cancelProject } from '../cancel-project.ts'
import { closeProject } from '../close-project.ts'
import { pauseProject } from '../pause-project.ts'
import { readProject } from '../read-project.ts'
import { readStage } from '../read-stage.ts'
import { withdrawStage } from '../withdraw-stage.ts'
import { movePlaybook } from './move-playbook.ts'

let company: Company
let versionId: string
beforeAll(async () => {
  company = await openCompany()
  await begin()
  versionId = await publishVersion(company, 2, renewed)
})
afterAll(() => company.close())

const RENAME = [{ from: 'S1.3', to: 'S1.3b' }]

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  const moves = projectMoves(company, id)
  const version = async () => (await moves.rows('select version from project where id = $1'))[0]?.version as number
  const move = async (given: object = {}, player: Player = 'wangfang') =>
    (await company.run(player, movePlaybook, {
      ...{ projectId: id, versionId, mapping: RENAME, version: await version(), ...given },
    })) as { stages: Record<string, string>; version: number; from: number; to: number }
  return { id, ...moves, version, move }
}

/** The project stands in carrying out, with watching beside it. */
async function underWay() {
  const project = await begin()
  await project.pass('S1.1', 'liming')
  await project.pass('S1.2', 'wangfang')
  return project
}

test('a running project goes over: done stays done, open stays open, the new stages come', async () => {
  const { id, move, rows, stages } = await underWay()
  const answer = await move()
  expect(answer).toMatchObject({ from: 1, to: 2 })
  expect(await stages()).toEqual({
    ...{ 'S1.0': 'skipped', 'S1.1': 'passed', 'S1.2': 'passed', 'S1.3b': 'active', 'S1.4': 'active' },
    ...{ 'S1.5': 'planned', 'S1.6': 'planned' },
  })
  const [record] = await rows('select playbook_version_id, iteration, version from project where id = $1')
  expect(record).toEqual({ playbook_version_id: versionId, iteration: 1, version: answer.version })
  const space = (await company.run('wangfang', readProject, { projectId: id })) as never as Record<string, never>
  expect(space.playbook).toMatchObject({ version: 2, newer: null })
})

test('the history says who took it from which version to which, and which stage went on as which', async () => {
  const { id, move, history } = await underWay()
  await move({ reason: '新流程多了回顾' })
  expect((await history()).at(-1)).toMatchObject({
    ...{ kind: 'version_changed', from_version: 1, to_version: 2, mapping: RENAME, reason: '新流程多了回顾' },
    created_by: company.people.wangfang,
  })
  const space = (await company.run('chenli', readProject, { projectId: id })) as {
    history: { versions: unknown }[]
    formerStages: { key: string }[]
  }
  expect(space.history[0]?.versions).toEqual({ from: 1, to: 2, mapping: RENAME })
  expect(space.formerStages.map(one => one.key)).toEqual(['S1.2', 'S1.3'])
})

test('tasks go with their stage, idle work of what is gone is dropped, begun work is left, new work is planned', async () => {
  const { move, rows } = await underWay()
  const ids = await rows("select id, activity_key from task where project_id = $1 and stage_key in ('S1.3', 'S1.4')")
  const watch = ids.find(one => one.activity_key === 'watch')
  await company.run('chenli', startTask, { id: watch?.id })
  await move()
  const after = await rows(
    'select stage_key, activity_key, state, start::text from task where project_id = $1 order by id',
  )
  const of = (key: string) => after.find(one => one.activity_key === key)
  expect(of('do_it')).toMatchObject({ stage_key: 'S1.3b', state: 'cancelled' })
  expect(of('watch')).toMatchObject({ stage_key: 'S1.4', state: 'doing' })
  expect(of('do_better')).toMatchObject({ stage_key: 'S1.3b', state: 'todo' })
  expect(of('look_back')).toMatchObject({ stage_key: 'S1.6', state: 'todo' })
  // What the project is past already makes no work any more.
  expect(of('think')).toBeUndefined()
  const links = await rows(
    `select p.activity_key as before, s.activity_key as after from task_link l join task p on p.id = l.predecessor_id
      join task s on s.id = l.successor_id where l.project_id = $1 and s.activity_key = 'do_better'`,
  )
  expect(links).toEqual([{ before: 'prepare', after: 'do_better' }])
})

test('begun work of an activity that is gone is left to who does it', async () => {
  const { move, rows } = await underWay()
  const [task] = await rows("select id from task where project_id = $1 and activity_key = 'do_it'")
  await company.run('chenli', startTask, { id: task?.id })
  await move()
  expect(await rows('select state, stage_key from task where id = $2 and project_id = $1', task?.id)).toEqual([
    { state: 'doing', stage_key: 'S1.3b' },
  ])
  await company.run('chenli', finishTask, { id: task?.id })
})

test('what a gate saw stays readable in the words of then, also of a stage with another id now', async () => {
  const project = await underWay()
  await project.pass('S1.3', 'wangfang', 'liming')
  await project.move()
  const read = (stageKey: string) =>
    company.run('chenli', readStage, { projectId: project.id, stageKey }) as Promise<{
      frozen: { criteria: { id: string; label: { zh: string } }[] } | null
      history: { kind: string; stageKey: string }[]
    }>
  const carried = await read('S1.3b')
  expect(carried.frozen?.criteria.map(one => one.id)).toEqual(['doing'])
  expect(carried.history.map(one => one.stageKey)).toContain('S1.3')
  expect((await read('S1.1')).frozen?.criteria.map(one => one.id)).toEqual(['aim', 'planner'])
})

test('a moved project runs on to its close', async () => {
  const { id, move, pass, rows } = await underWay()
  await move()
  await pass('S1.3b', 'wangfang', 'liming')
  await pass('S1.4', 'zhaoqian')
  await pass('S1.6', 'liming')
  await pass('S1.5', 'liming')
  await company.run('wangfang', closeProject, { projectId: id })
  expect(await rows('select status, outcome from project where id = $1')).toEqual([
    { status: 'closed', outcome: 'completed' },
  ])
})

test('a stage in which the project stands is gone: the refusal names it and what may go on for it', async () => {
  const { move, stages } = await underWay()
  const before = await stages()
  await expect(move({ mapping: [] })).rejects.toMatchObject({
    ...{ code: 'version.mapping_needed', status: 422 },
    data: { field: 'mapping', params: { stages: '执行', choices: '立项前、执行、观察、回顾' } },
  })
  expect(await stages()).toEqual(before)
})

test('a mapping that is double, unknown, needless or onto something done is refused in words', async () => {
  const { move } = await underWay()
  const refused = (...mapping: [string, string][]) =>
    expect(move({ mapping: mapping.map(([from, to]) => ({ from, to })) })).rejects
  await refused(['S1.3', 'S1.9']).toMatchObject({ code: 'version.mapping_unknown_target' })
  await refused(['S1.9', 'S1.3b']).toMatchObject({ code: 'version.mapping_unknown_stage' })
  await refused(['S1.4', 'S1.3b']).toMatchObject({ code: 'version.mapping_stays' })
  await refused(['S1.3', 'S1.3b'], ['S1.3', 'S1.6']).toMatchObject({ code: 'version.mapping_one_onto_two' })
  await refused(['S1.2', 'S1.3b'], ['S1.3', 'S1.3b']).toMatchObject({ code: 'version.mapping_two_onto_one' })
  await refused(['S1.3', 'S1.1']).toMatchObject({ code: 'version.mapping_onto_done', status: 422 })
  await refused(['S1.3', 'S1.5']).toMatchObject({ code: 'version.mapping_cannot_start' })
})

test('joined: work of a stage that is gone goes on in one that the project has', async () => {
  const { move, stages, rows } = await underWay()
  await move({ mapping: [{ from: 'S1.3', to: 'S1.4' }] })
  expect(await stages()).toMatchObject({ 'S1.3': 'skipped', 'S1.4': 'active', 'S1.3b': 'active' })
  const [task] = await rows("select stage_key, state from task where project_id = $1 and activity_key = 'do_it'")
  expect(task).toEqual({ stage_key: 'S1.4', state: 'todo' })
})

test('not while a stage waits for its approval: it is withdrawn or decided first', async () => {
  const { id, move, submit } = await underWay()
  await submit('chenli', 'S1.3')
  await expect(move()).rejects.toMatchObject({
    code: 'stage.in_review',
    status: 409,
    data: { params: { stages: '执行' } },
  })
  await company.run('chenli', withdrawStage, { projectId: id, stageKey: 'S1.3' })
  await move()
})

test('not a project that is paused or over, not onto its own version, another playbook’s or one of another company', async () => {
  const { id, move, rows } = await begin()
  const [{ playbook_version_id: own } = {}] = await rows('select playbook_version_id from project where id = $1')
  await expect(move({ versionId: own })).rejects.toMatchObject({ code: 'version.same', status: 409 })
  await expect(move({ versionId: 'pbv_01890000000000000000000000' })).rejects.toMatchObject({ code: 'version.unknown' })
  const other = await startProject(company)
  const [{ playbook_version_id: foreign } = {}] = (
    await company.database.owner.query('select playbook_version_id from project where id = $1', [other.id])
  ).rows
  await expect(move({ versionId: foreign })).rejects.toMatchObject({ code: 'version.other_playbook', status: 422 })
  await company.run('wangfang', pauseProject, { projectId: id })
  await expect(move()).rejects.toMatchObject({ code: 'project.not_open', status: 409 })
  const over = await begin()
  await company.run('wangfang', cancelProject, { projectId: over.id, reason: '不做了' })
  await expect(over.move()).rejects.toMatchObject({ code: 'project.not_open' })
})

test('only who leads the project moves it, and only as they saw it', async () => {
  const { move, version } = await underWay()
  await expect(move({}, 'chenli')).rejects.toMatchObject({ code: 'role.needed', status: 403 })
  await expect(move({}, 'sunwei')).rejects.toMatchObject({ status: 404 })
  await expect(move({ version: (await version()) - 1 })).rejects.toMatchObject({ code: 'record.stale', status: 412 })
  await move({}, 'liming')
})

test('of two who move it at once the first wins, and the second is told', async () => {
  const { move, history } = await underWay()
  const answers = await Promise.allSettled([move(), move({}, 'liming')])
  expect(answers.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  expect((await history()).filter(one => one.kind === 'version_changed')).toHaveLength(1)
})
