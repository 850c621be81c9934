import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DomainEvent } from '#kernel/event/event.ts'
import { newAdjustment } from '#tests/cast/adjustment.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { closeProject } from './close-project.ts'
import { loopBack } from './loop-back.ts'
import { placeOf } from './place-of.ts'
import type { TaskSeed } from './task-seeds.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

async function begin() {
  const started = await startProject(company, { playbook: 'S1' })
  return { id: started.id, started, ...projectMoves(company, started.id) }
}

async function done() {
  const moves = await begin()
  await moves.pass('S1.1', 'liming')
  await moves.pass('S1.2', 'wangfang')
  await moves.pass('S1.3', 'wangfang', 'liming')
  await moves.pass('S1.4', 'zhaoqian')
  await moves.pass('S1.5', 'liming')
  return moves
}

const again = (player: 'chenli' | 'wangfang', projectId: string, given: object = {}) =>
  company.run(player, loopBack, { projectId, stageKey: 'S1.5', to: 'S1.3', reason: '转化率没有达到', ...given })

test('the next iteration opens the stage anew and keeps the earlier run beside it', async () => {
  const { id, rows, history } = await done()
  expect(await again('wangfang', id)).toMatchObject({ iteration: 2, stages: { 'S1.2': 'passed', 'S1.3': 'active' } })
  const runs = await rows('select key, iteration, state from stage where project_id = $1 order by position, iteration')
  const of = (key: string) => runs.filter(run => run.key === key).map(run => [run.iteration, run.state])
  expect(of('S1.2')).toEqual([[1, 'passed']])
  expect(of('S1.3')).toEqual([
    [1, 'passed'],
    [2, 'active'],
  ])
  expect(of('S1.5')).toEqual([
    [1, 'passed'],
    [2, 'planned'],
  ])
  // The decision belongs to the iteration that it ends.
  expect((await history()).at(-1)).toMatchObject({ kind: 'looped_back', target: 'S1.3', iteration: 1 })
})

test('takes along only what has been decided in this project', async () => {
  const { id, started, history } = await done()
  const other = await startProject(company, { name: '另一个项目' })
  const wrong = [
    await newAdjustment(company, started, 'proposed'),
    await newAdjustment(company, started, 'withdrawn'),
    await newAdjustment(company, other),
    { id: 'adj_01890000000000000000000000' },
  ]
  const right = await newAdjustment(company, started)
  for (const one of wrong)
    await expect(again('wangfang', id, { adjustments: [right.id, one.id] })).rejects.toMatchObject({
      ...{ code: 'loop.adjustment_unknown', status: 422 },
      data: { field: 'adjustments', params: { count: 1 } },
    })
  expect((await history()).at(-1)?.kind).not.toBe('looped_back')
})

test('records are made in the new iteration from then on', async () => {
  const { id } = await done()
  await again('wangfang', id)
  expect(await company.as('chenli', ctx => placeOf(ctx, id))).toMatchObject({ iteration: 2, open: true })
})

test('the other domains are told what begins anew, with new tasks from today', async () => {
  const { id, rows, started } = await done()
  const { id: adjustment } = await newAdjustment(company, started)
  await again('wangfang', id, { adjustments: [adjustment], finish: '2029-12-31' })
  const [event] = (await rows(
    "select * from event where name = 'project.looped_back' and project_id = $1",
  )) as unknown as DomainEvent[]
  expect(event?.payload).toMatchObject({
    ...{ projectId: id, from: 1, to: 2, stages: ['S1.3', 'S1.4', 'S1.5'], adjustments: [adjustment] },
    ...{ stageKey: 'S1.5', finish: '2029-12-31' },
  })
  const tasks = event?.payload.tasks as TaskSeed[]
  expect(tasks.map(task => task.activityId)).toEqual(['do_it', 'watch', 'finish'])
  const [run] = await rows("select planned_start from stage where project_id = $1 and key = 'S1.3' and iteration = 2")
  expect(run?.planned_start).toBe(tasks[0]?.start)
  const [record] = await rows('select finish from project where id = $1')
  expect(record?.finish).toBe('2029-12-31')
})

test('only by who leads, along a loop of the playbook, with a reason, once the stage is done', async () => {
  const { id } = await done()
  await expect(again('chenli', id)).rejects.toMatchObject({ code: 'role.needed' })
  await expect(again('wangfang', id, { to: 'S1.1' })).rejects.toMatchObject({ code: 'loop.unknown', status: 422 })
  await expect(again('wangfang', id, { reason: '' })).rejects.toMatchObject({ code: 'reason.missing' })
  const young = await begin()
  await expect(again('wangfang', young.id)).rejects.toMatchObject({ code: 'stage.wrong_state' })
})

test('two who loop back at once make one iteration', async () => {
  const { id, rows } = await done()
  const answers = await Promise.allSettled([again('wangfang', id), again('wangfang', id)])
  expect(answers.filter(answer => answer.status === 'fulfilled')).toHaveLength(1)
  expect(await rows('select iteration from project where id = $1')).toEqual([{ iteration: 2 }])
})

test('the second iteration runs to the close', async () => {
  const { id, pass, rows } = await done()
  await again('wangfang', id)
  await pass('S1.3', 'wangfang', 'liming')
  await pass('S1.4', 'zhaoqian')
  await pass('S1.5', 'liming')
  await company.run('wangfang', closeProject, { projectId: id })
  expect(await rows('select status, outcome, iteration from project where id = $1')).toEqual([
    { status: 'closed', outcome: 'completed', iteration: 2 },
  ])
})
