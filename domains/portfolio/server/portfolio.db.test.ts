import { loadByWeek } from '@yingce/scheduling/week-load'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { risk } from '#domains/risk/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import type { Load } from '../contract.ts'
import { boardSchema } from '../shapes/board.ts'
import { loadSchema } from '../shapes/load.ts'
import { matrixSchema } from '../shapes/matrix.ts'
import { pastSchema } from '../shapes/past.ts'
import { stallsSchema } from '../shapes/stages.ts'
import { readBoard, readColumn } from './read-board.ts'
import { readPortfolioLoad } from './read-load.ts'
import { readMatrix } from './read-matrix.ts'
import { readPast } from './read-past.ts'
import { readStalls } from './read-stalls.ts'
import { keepStandings } from './standing/turn-of-day.ts'

let company: Company
let late: Started
let fresh: Started
beforeAll(async () => {
  company = await openCompany()
  late = await startProject(company, { name: '迟到的项目', start: dayFromToday(-60) })
  fresh = await startProject(company, { name: '刚开始的项目', playbook: 'P4', start: dayFromToday(0), team: [] })
}, 60_000)
afterAll(() => company.close())

const board = async (player: Player, input = {}) => boardSchema.parse(await company.run(player, readBoard, input))
const matrix = async (player: Player, input = {}) => matrixSchema.parse(await company.run(player, readMatrix, input))
const stalls = async (player: Player, input = {}) => stallsSchema.parse(await company.run(player, readStalls, input))
const load = async (player: Player, input = {}) => loadSchema.parse(await company.run(player, readPortfolioLoad, input))
const past = async (player: Player, input = {}) => pastSchema.parse(await company.run(player, readPast, input))

test('the board of a playbook has its stages as columns, with the projects in them and how late they are', async () => {
  const { columns, playbooks } = await board('liming', { playbook: 'P1' })
  expect(columns.map(({ key }) => key)).toEqual(['P1.1', 'P1.2', 'P1.3', 'P1.4', 'P1.5', 'P1.6', 'P1.7', '.over'])
  const [card] = columns[0]?.cards ?? []
  expect(card).toMatchObject({ id: late.id, level: 'risk', stage: { key: 'P1.1' }, managerId: company.people.wangfang })
  expect(card?.daysLate).toBeGreaterThan(20)
  expect(card?.reasons.map(({ about }) => about)).toContain('schedule')
  expect(playbooks).toMatchObject([
    { id: 'P1', count: 1 },
    { id: 'P4', count: 1 },
  ])
})

test('all playbooks together stand in phases', async () => {
  const { columns, total } = await board('liming')
  expect(columns.map(({ key, count }) => [key, count])).toEqual([
    ['early', 2],
    ['middle', 0],
    ['late', 0],
    ['over', 0],
  ])
  expect(total).toBe(2)
})

test('who takes part in nothing sees no project and no number of them', async () => {
  expect(await board('sunwei')).toMatchObject({ total: 0, playbooks: [] })
  const own = await startProject(company, {
    name: '孙伟参加的项目',
    team: [{ personId: company.people.sunwei, roles: ['member'] }],
  })
  const seen = await board('sunwei')
  expect(seen.total).toBe(1)
  expect(seen.columns.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual([own.id])
  expect(seen.playbooks).toMatchObject([{ id: 'P1', count: 1 }])
  const { counts, rows } = await matrix('sunwei')
  expect(counts.all.good + counts.all.attention + counts.all.risk).toBe(1)
  expect(rows.map(({ id }) => id)).toEqual([own.id])
  const { stages } = await stalls('sunwei', { playbook: 'P1' })
  expect(stages.reduce((sum, one) => sum + one.open + one.passed, 0)).toBe(1)
  expect((await stalls('sunwei', { playbook: 'P4' })).stages.every(({ open }) => open === 0)).toBe(true)
  const people = (await load('sunwei')).rows
  const all = (await load('liming')).rows
  const tasks = (rows: Load['rows']) => rows.reduce((sum, one) => sum + one.tasks, 0)
  expect(tasks(people)).toBeGreaterThan(0)
  expect(tasks(people)).toBeLessThan(tasks(all))
  await company.run('liming', cancelProject, { projectId: own.id, reason: '试验完了' })
})

test('the matrix has the worst on top and says in which cell the reason lies', async () => {
  await company.as('liming', ctx =>
    createRecord(ctx, risk, { projectId: fresh.id, event: '客户推迟招标', kind: 'threat' } as never),
  )
  const { rows, counts } = await matrix('liming')
  expect(rows.map(({ id }) => id)).toEqual([late.id, fresh.id])
  expect(rows[1]?.cells).toMatchObject({ risks: 'attention', schedule: 'good', cost: 'good' })
  expect(rows[1]?.reasons).toMatchObject([{ about: 'risks', level: 'attention' }])
  expect(counts.risks.attention).toBe(1)
  expect(counts.all).toMatchObject({ risk: 1, attention: 1 })
})

test('what changed a moment ago is seen at once, by whoever asks', async () => {
  const before = await board('wangfang', { playbook: 'P1' })
  expect(before.columns.find(({ key }) => key === 'P1.1')?.count).toBe(1)
  await company.run('liming', waiveStage, { projectId: late.id, stageKey: 'P1.1', reason: '目标去年已经定下' })
  const then = await board('wangfang', { playbook: 'P1' })
  expect(then.columns.find(({ key }) => key === 'P1.1')?.count).toBe(0)
  expect(then.columns.find(({ key }) => key === 'P1.2')?.count).toBe(1)
})

test('a waived stage counts for the criteria that were not met', async () => {
  const { stages, criteria } = await stalls('liming', { playbook: 'P1' })
  expect(stages.find(({ key }) => key === 'P1.1')).toMatchObject({ waived: 1, passed: 0 })
  const held = criteria.filter(({ stageKey }) => stageKey === 'P1.1')
  expect(held.length).toBeGreaterThan(0)
  expect(held.every(({ waived, returned, label }) => waived === 1 && returned === 0 && label !== null)).toBe(true)
})

test('a cancelled project counts among the outcomes of what is past', async () => {
  const { count, outcomes, rows } = await past('liming', { playbook: 'P1' })
  expect(count).toBe(1)
  expect(outcomes).toEqual([{ outcome: null, status: 'cancelled', count: 1 }])
  expect(rows).toMatchObject([{ name: '孙伟参加的项目', status: 'cancelled' }])
})

test('a person’s load is the same as the project’s own page computes it', async () => {
  const { database, workspaceId, people } = company
  const { weeks, rows } = await load('liming')
  const { rows: tasks } = await database.owner.query(
    `select t.id, t.owner_id as "personId", t.start::text as start, t.finish::text as finish, coalesce(t.load, 100) as percent
     from task t join project p on p.id = t.project_id where t.workspace_id = $1 and t.state in ('todo', 'doing')
     and not t.milestone and p.status = 'active' and t.owner_id is not null and not exists (select from stage s
       where s.project_id = t.project_id and s.key = t.stage_key and s.state = 'waived')`,
    [workspaceId],
  )
  const from = weeks[0]?.monday ?? ''
  const { calendarWith } = await import('#domains/plan/reads.ts')
  const usual = loadByWeek(tasks, { from, weeks: 8 }, calendarWith([]))
  for (const id of Object.values(people)) {
    const own = rows.find(({ personId }) => personId === id)?.weeks ?? []
    const same = usual.get(id)?.map(({ percent, peak }) => ({ percent, peak })) ?? []
    expect(own.some(({ peak }) => peak > 0) ? own : []).toEqual(same)
  }
})

test('filters narrow cards and counts alike, and pages go on where the last one ended', async () => {
  const none = await board('liming', { managerId: company.people.chenli })
  expect(none.total).toBe(0)
  const first = await company.run('liming', readColumn, { column: 'early', limit: 1 })
  const second = (await company.run('liming', readColumn, {
    ...{ column: 'early', limit: 1 },
    after: (first as { next: string }).next,
  })) as { cards: { id: string }[]; next: null }
  expect(second.cards).toHaveLength(1)
  expect(second.cards[0]?.id).not.toBe((first as typeof second).cards[0]?.id)
  expect(await company.run('liming', readMatrix, { after: 'nonsense' }).catch(error => error.code)).toBe(
    'portfolio.bad_place',
  )
})

test('a day that is over is worked out again behind the pages', async () => {
  await board('liming')
  const { database, workspaceId } = company
  await database.owner.query(
    `update project_standing set day = day - 1, days_late = 0 where workspace_id = $1 and level is not null`,
    [workspaceId],
  )
  expect(await keepStandings(company.runtime)).toBeGreaterThanOrEqual(2)
  const { rows } = await database.owner.query('select days_late from project_standing where project_id = $1', [late.id])
  expect(rows[0].days_late).toBeGreaterThan(20)
  expect(await keepStandings(company.runtime)).toBe(0)
})

test.each<[string, Player]>([
  ['who sees everything', 'liming'],
  ['who sees only their own', 'sunwei'],
])(
  '%s costs as few statements with many projects as with one',
  async (_, player) => {
    const team = [{ personId: company.people.sunwei, roles: ['member'] }]
    const asked = [
      () => board(player),
      () => matrix(player),
      () => stalls(player, { playbook: 'P1' }),
      () => load(player),
      () => past(player, { playbook: 'P1' }),
    ]
    const counts = async () => {
      await board('liming')
      await board(player)
      const found: number[] = []
      for (const ask of asked) found.push((await statementsOf(ask)).length)
      return found
    }
    await startProject(company, { team })
    const few = await counts()
    for (let n = 0; n < 6; n++) await startProject(company, { team, name: `第 ${n} 个` })
    expect(await counts()).toEqual(few)
    expect(Math.max(...few)).toBeLessThanOrEqual(6)
  },
  60_000,
)
