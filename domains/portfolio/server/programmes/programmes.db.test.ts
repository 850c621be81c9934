import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '#kernel/command/context.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type ProgrammeView, programme, programmeProject } from '../../contract.ts'
import { closeProgramme, reopenProgramme } from './close-programme.ts'
import { joinProgramme, leaveProgramme } from './join-programme.ts'
import { readProgramme } from './read-programme.ts'

let company: Company
let id: string
let first: string
let second: string
beforeAll(async () => {
  company = await openCompany()
  first = (await startProject(company, { start: dayFromToday(-50) })).id
  second = (await startProject(company, { name: '华南渠道增长', start: dayFromToday(0) })).id
  id = (await create('liming', '渠道三年计划')).id
}, 60_000)
afterAll(() => company.close())

const create = (player: Player, name: string) =>
  company.as(player, ctx => createRecord(ctx, programme, { name, purpose: '三年内渠道收入翻一番' }))
const join = (player: Player, projectId: string, into = id) =>
  company.run(player, joinProgramme, { id: into, projectId })
const leave = (player: Player, projectId: string) =>
  company.run(player, leaveProgramme, { id, projectId, reason: '并入年度计划' })
const view = (player: Player) => company.run(player, readProgramme, { id }) as Promise<ProgrammeView>
const codeOf = (work: Promise<unknown>) => work.then(() => 'done').catch(error => error.code)

test('projects join and are shown with their health and dates together, the worst first', async () => {
  await join('liming', first)
  await join('liming', second)
  const { projects, counts, start } = await view('liming')
  expect(projects.map(one => one.id)).toEqual([first, second])
  expect(counts).toMatchObject({ risk: 1, good: 1 })
  expect(start).toBe(dayFromToday(-50))
})

test('a project is in one programme at a time', async () => {
  const other = await create('liming', '海外计划')
  expect(await codeOf(join('liming', first, other.id))).toBe('programme.project_elsewhere')
  expect(await codeOf(join('liming', first))).toBe('programme.project_elsewhere')
})

test('two who take the same project at once: one of them is told where it is', async () => {
  const third = (await startProject(company, { name: '两人争的项目' })).id
  const other = await create('liming', '年度计划')
  const done = await Promise.all([codeOf(join('liming', third)), codeOf(join('liming', third, other.id))])
  expect(done.toSorted()).toEqual(['done', 'programme.project_elsewhere'])
})

test('a project that leaves stays in the history with the reason', async () => {
  await leave('liming', second)
  const { projects, left } = await view('liming')
  expect(projects.map(one => one.id)).not.toContain(second)
  expect(left).toMatchObject([{ projectId: second, because: '并入年度计划' }])
  expect(await codeOf(leave('liming', second))).toBe('programme.project_not_in')
  await join('liming', second)
})

test('who takes part in nothing reads the programme’s name and none of its projects', async () => {
  await startProject(company, {
    name: '孙伟的项目',
    team: [{ personId: company.people.sunwei, roles: ['member'] }],
  })
  const { projects, left, counts } = await view('sunwei')
  expect([projects, left]).toEqual([[], []])
  expect(Object.values(counts).every(count => count === 0)).toBe(true)
  const seen = await company.as('sunwei', (ctx: Context) => listRecords(ctx, programmeProject, {}))
  expect(seen.items).toEqual([])
  expect(await codeOf(join('sunwei', first))).not.toBe('done')
})

test('a closed programme takes no project until it is reopened', async () => {
  await company.run('liming', closeProgramme, { id, reason: '三年已满' })
  expect(await codeOf(leave('liming', first))).toBe('programme.closed')
  expect(await codeOf(company.run('liming', closeProgramme, { id, reason: '再结束一次' }))).toBe('programme.closed')
  await company.run('liming', reopenProgramme, { id, reason: '延长一年' })
  expect(await codeOf(company.run('liming', reopenProgramme, { id, reason: '再打开' }))).toBe('programme.not_closed')
})

test('a programme with projects does not go to the bin', async () => {
  const { version } = await company.as('liming', ctx => readRecord(ctx, programme, id))
  expect(await codeOf(company.as('liming', ctx => removeRecord(ctx, programme, { id, version })))).toBe('record.in_use')
})
