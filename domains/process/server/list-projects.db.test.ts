import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { HealthSource } from '../health-source.ts'
import type { ProjectCard } from '../shapes/project-card.ts'
import { listProjects } from './list-projects.ts'
import { knownHealth, registerHealth } from './registry.ts'

let company: Company
let ofOthers: readonly HealthSource[]
beforeAll(async () => {
  company = await openCompany()
  // What other domains say about health is tested there.
  ofOthers = [...knownHealth()]
  registerHealth([])
})
afterAll(async () => {
  registerHealth(ofOthers)
  await company.close()
})

const list = async (player: Player, query: object = {}) =>
  (await company.run(player, listProjects, query)) as { items: ProjectCard[]; next: string | null }

test('projects come with their stage bars and their health', async () => {
  const late = await startProject(company, { name: '旧项目', start: '2026-01-05', finish: '2026-02-27' })
  const young = await startProject(company, { name: '新项目', playbook: 'S1', start: '2030-01-07' })
  await projectMoves(company, young.id).pass('S1.1', 'liming')
  const { items } = await list('wangfang')
  expect(items.map(one => one.id)).toEqual([young.id, late.id])
  expect(items[0]).toMatchObject({ name: '新项目', playbook: { id: 'S1' }, health: { level: 'good', reasons: [] } })
  expect(items[0]?.stages.map(one => one.state)).toEqual(['passed', 'active', 'planned', 'planned', 'planned'])
  expect(items[1]?.stages).toHaveLength(7)
  expect(items[1]?.health).toMatchObject({ level: 'risk' })
  expect(items[1]?.health?.reasons.map(one => one.code)).toEqual(['project.late', 'stage.late'])
})

test('a person who may see only their own sees the projects that they take part in', async () => {
  expect((await list('sunwei')).items).toEqual([])
  const team = [{ personId: company.people.sunwei, roles: ['member'] }]
  const { id } = await startProject(company, { name: '同行', team })
  expect((await list('sunwei')).items.map(one => one.id)).toEqual([id])
})

test('projects are found by two characters of their name, filtered and turned page by page', async () => {
  await startProject(company, { name: '市水务局在线监测' })
  expect((await list('liming', { q: '水务' })).items.map(one => one.name)).toEqual(['市水务局在线监测'])
  const filter = [{ field: 'playbookId', is: 'eq', value: 'S1' }]
  expect((await list('liming', { filter })).items.map(one => one.name)).toEqual(['新项目'])
  const first = await list('liming', { limit: 2, sort: 'name' })
  const second = await list('liming', { limit: 2, sort: 'name', after: first.next })
  expect(new Set([...first.items, ...second.items].map(one => one.id)).size).toBe(4)
})

test('a page takes four statements at most, however many projects it holds', async () => {
  const few = await statementsOf(() => list('sunwei'))
  const many = await statementsOf(() => list('liming'))
  expect(few.length).toBeLessThanOrEqual(4)
  expect(many.length).toBe(few.length)
})
