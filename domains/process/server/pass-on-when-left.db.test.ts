import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { changeMembership } from '#domains/people/server/change-membership.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readApproval } from './read-approval.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterEach(async () => {
  for (const player of ['wangfang', 'sunwei'] as const) await leave(player, true)
})
afterAll(() => company.close())

/** Watching waits for its approval, with these roles beside the sponsor, the manager and the planner. */
async function waiting(roles: Partial<Record<Player, string[]>>) {
  const { people } = company
  const team = Object.entries({ chenli: ['planner', 'sales'], ...roles }).map(([player, held]) => ({
    ...{ personId: people[player as Player], roles: held },
  }))
  const { id } = await startProject(company, { playbook: 'S1', team })
  const moves = projectMoves(company, id)
  await moves.pass('S1.1', 'liming')
  await moves.pass('S1.2', 'wangfang')
  await moves.pass('S1.3', 'wangfang', 'liming')
  const { approvalId } = await moves.submit('chenli', 'S1.4')
  const asked = async () => {
    const [row] = await moves.rows('select waiting_for from approval where project_id = $1 and id = $2', approvalId)
    const ids = row?.waiting_for as string[]
    return ids.map(one => Object.entries(people).find(([, own]) => own === one)?.[0]).toSorted()
  }
  const approve = async (player: Player) => {
    const { gate } = (await company.run(player, readApproval, { id: approvalId })) as { gate: { shown: string } }
    return moves.decide(player, approvalId, { shown: gate.shown })
  }
  return { ...moves, approve, asked }
}

async function leave(player: Player, active = false) {
  const { rows } = await company.database.owner.query('select version from person where id = $1', [
    company.people[player],
  ])
  const [{ version }] = rows
  await company.run('liming', changeMembership, { id: company.people[player], version, active })
}

test('what who left should decide passes to the role’s other holders', async () => {
  const { asked, approve } = await waiting({ zhaoqian: ['finance', 'decision_maker'], sunwei: ['finance'] })
  await leave('sunwei')
  expect(await asked()).toEqual(['zhaoqian'])
  expect(await approve('zhaoqian')).toMatchObject({ result: 'approved' })
})

test('and where nobody else holds the role, to the manager', async () => {
  const { asked, approve } = await waiting({ zhaoqian: ['finance'], sunwei: ['decision_maker'] })
  await leave('sunwei')
  expect(await asked()).toEqual(['wangfang', 'zhaoqian'])
  await approve('zhaoqian')
  expect(await approve('wangfang')).toMatchObject({ result: 'approved' })
})

test('where the manager left too, to the sponsor', async () => {
  const { asked } = await waiting({ zhaoqian: ['finance'], sunwei: ['decision_maker'] })
  await leave('wangfang')
  expect(await asked()).toEqual(['sunwei', 'zhaoqian'])
  await leave('sunwei')
  expect(await asked()).toEqual(['liming', 'zhaoqian'])
})

test('a changed role in the company passes nothing on', async () => {
  const { asked } = await waiting({ zhaoqian: ['finance'], sunwei: ['decision_maker'] })
  await leave('sunwei', true)
  expect(await asked()).toEqual(['sunwei', 'zhaoqian'])
})
