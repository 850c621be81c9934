import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { InboxSource } from '../inbox-source.ts'
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

test('what later domains let wait is counted and listed with it', async () => {
  const item = {
    id: 'x',
    version: 1,
    title: '媒体排期',
    ask: null,
    projectId: null,
    projectName: null,
    dueOn: null,
    overdue: 2,
    path: 'x',
  }
  const label = { zh: '我的任务', en: 'My tasks' }
  registerInbox([{ name: 'tasks', label, count: () => sql`(select 1)`, items: async () => [item] }])
  const inbox = await read('sunwei')
  expect(inbox).toMatchObject({
    ...{
      total: 1,
      counts: [
        { name: 'approvals', count: 0 },
        { name: 'tasks', label, count: 1 },
      ],
    },
    sections: [{ name: 'tasks', items: [item] }],
  })
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
