import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { customer } from '#domains/customers/contract.ts'
import { saveCustomer } from '#domains/customers/server/save-customer.ts'
import { goal } from '#domains/goals/contract.ts'
import { readProject } from '#domains/process/server/read-project.ts'
import type { Context } from '#kernel/command/context.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { listRecords } from '#kernel/query/list.ts'
import { readRecord } from '#kernel/query/read.ts'
import { type Company, openCompany, type Player } from './cast/company.ts'
import { statementsOf } from './cast/count-statements.ts'
import { startProject } from './cast/start-project.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  const team = [{ personId: company.people.sunwei, roles: ['member'] }]
  projectId = (await startProject(company, { team })).id
})
afterAll(() => company.close())

/** Gives the id of one of them. */
const write = (player: Player, count: number) =>
  company.as(player, async ctx => {
    const { id } = await createRecord(ctx, customer, { name: '江海泵业', grade: 'a' })
    for (let n = 1; n < count; n++)
      await createRecord(ctx, customer, { name: `江海泵业 ${n}`, grade: n % 2 ? 'a' : 'b' })
    for (let n = 0; n < count; n++) await createRecord(ctx, goal, { projectId, statement: `新增 ${n} 条线索` })
    return id
  })

const grade = { field: 'grade', is: 'eq', value: 'a' } as const
type Asked = (ctx: Context) => Promise<unknown>

/** What is measured, and how many statements each may send. */
function requests(player: Player, known: string): [string, number, () => Promise<unknown>][] {
  const as = (work: Asked) => () => company.as(player, work)
  const list = (ctx: Context, more: object) => listRecords(ctx, customer, { limit: 50, ...more })
  return [
    ['list', 1, as(ctx => list(ctx, { sort: 'name', filter: [grade] }))],
    ['search', 2, as(ctx => list(ctx, { q: '泵业' }))],
    ['read', 1, as(ctx => readRecord(ctx, customer, known))],
    ['create', 3, () => company.run(player, saveCustomer.create, { name: '云岭传感', phone: '13800138000' })],
    ['project', 6, () => company.run(player, readProject, { projectId })],
  ]
}

describe.each<[string, Player]>([
  ['who sees everything', 'liming'],
  ['who sees only their own', 'sunwei'],
])('a person %s', (_, player) => {
  test('costs as few statements with many records as with one', async () => {
    const known = await write(player, 1)
    const few = await counts(player, known)
    await write(player, 60)
    expect(few).toEqual(Object.fromEntries(requests(player, known).map(([kind, most]) => [kind, most])))
    expect(await counts(player, known)).toEqual(few)
  })
})

async function counts(player: Player, known: string): Promise<Record<string, number>> {
  const counted: [string, number][] = []
  for (const [kind, , request] of requests(player, known)) counted.push([kind, (await statementsOf(request)).length])
  return Object.fromEntries(counted)
}
