import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { project } from '../contract.ts'
import { defineInbox, type InboxSource } from '../inbox-source.ts'
import type { Inbox } from '../shapes/inbox.ts'
import { pauseProject } from './pause-project.ts'
import { readInbox, readInboxCounts } from './read-inbox.ts'
import { knownInbox, registerInbox } from './registry.ts'

let company: Company
let ofOthers: readonly InboxSource[]
beforeAll(async () => {
  company = await openCompany()
  // What other domains let wait is tested there.
  ofOthers = [...knownInbox()]
  registerInbox([])
})
afterAll(async () => {
  registerInbox(ofOthers)
  await company.close()
})

const read = async (player: Player) => (await company.run(player, readInbox, undefined)) as Inbox

async function begin() {
  const { id } = await startProject(company, { playbook: 'S1' })
  return { id, ...projectMoves(company, id) }
}

test('an approval waits in the inbox of who decides, with the facts of its gate, and of nobody else', async () => {
  const { id, submit, decide } = await begin()
  const { approvalId } = await submit('chenli', 'S1.1')
  const inbox = await read('liming')
  expect(inbox.approvals).toHaveLength(1)
  expect(inbox.approvals[0]).toMatchObject({
    ...{ id: approvalId, projectId: id, projectName: '华东渠道增长 2026', stageKey: 'S1.1', overdue: 0 },
    ...{ title: { zh: '关口：立意', en: 'Gate: Aim' }, submitterId: company.people.chenli, mayDecide: true },
    gate: { satisfied: 2, total: 2 },
  })
  for (const player of ['chenli', 'wangfang', 'zhaoqian', 'sunwei'] as const)
    expect((await read(player)).approvals).toEqual([])
  await decide('liming', approvalId)
  expect((await read('liming')).approvals).toEqual([])
})

test('counts are those of the lists, also for steps that come later and projects that rest', async () => {
  const { id, pass, submit } = await begin()
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  await submit('chenli', 'S1.3')
  const counted = async (player: Player) => {
    const inbox = await read(player)
    const counts = (await company.run(player, readInboxCounts, undefined)) as Inbox
    expect(inbox.counts).toEqual(counts.counts)
    expect(inbox.counts.find(one => one.name === 'approvals')?.count).toBe(inbox.approvals.length)
    expect(inbox.total).toBe(inbox.counts.reduce((sum, one) => sum + one.count, 0))
    return inbox.approvals.length
  }
  expect(await counted('wangfang')).toBe(1)
  expect(await counted('liming')).toBe(0)
  await company.run('wangfang', pauseProject, { projectId: id })
  expect(await counted('wangfang')).toBe(0)
})

test('what later domains let wait is counted and listed with it, where its reader may read it', async () => {
  const { id } = await begin()
  const label = { zh: '我的项目', en: 'My projects' }
  const ask = { zh: '看一看', en: 'Have a look' }
  registerInbox([
    defineInbox({
      ...{ name: 'projects', label, entity: project },
      waiting: () => sql`select id, version, name as title, '2026-01-01' as "dueOn", id as "projectId",
        name as "projectName" from project where id = ${id}`,
      words: (_, found) => found.map(({ title }) => ({ title: `「${title}」`, ask })),
      path: found => `/projects/${found.id}`,
    }),
  ])
  const inbox = await read('wangfang')
  expect(inbox.counts).toContainEqual({ name: 'projects', label, count: 1 })
  expect(inbox.sections).toMatchObject([
    { name: 'projects', items: [{ id, ask, title: '「华东渠道增长 2026」', path: `/projects/${id}` }] },
  ])
  expect(inbox.sections[0]?.items[0]?.overdue).toBeGreaterThan(300)
  const ofStranger = await read('sunwei')
  expect(ofStranger.counts).toContainEqual({ name: 'projects', label, count: 0 })
  expect(ofStranger.sections).toMatchObject([{ name: 'projects', items: [] }])
  registerInbox([])
})

test('the inbox takes as many statements for ten approvals as for one', async () => {
  await (await begin()).submit('chenli', 'S1.1')
  const one = await statementsOf(() => read('liming'))
  for (let index = 0; index < 9; index++) await (await begin()).submit('chenli', 'S1.1')
  const ten = await statementsOf(() => read('liming'))
  expect((await read('liming')).approvals).toHaveLength(10)
  expect(ten.length).toBe(one.length)
  expect(ten.length).toBeLessThanOrEqual(5)
})
