import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { alignGoal } from './align-goal.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company)
})
afterAll(() => company.close())

const align = (goal: { id: string }, version: number, parentId: string) =>
  company.run('wangfang', alignGoal, { id: goal.id, version, parentId })

describe('a goal', () => {
  test('serves a parent goal, and never itself by way of others', async () => {
    const [top, middle, low] = [
      await newGoal(company, project),
      await newGoal(company, project),
      await newGoal(company, project),
    ]
    expect(await align(middle, 1, top.id)).toMatchObject({ parentId: top.id, version: 2 })
    await align(low, 1, middle.id)
    await expect(align(top, 1, low.id)).rejects.toMatchObject({ code: 'goal.circle', data: { field: 'parentId' } })
    await expect(align(top, 1, top.id)).rejects.toMatchObject({ code: 'goal.circle' })
  })

  test('serves nothing that is not there', async () => {
    const goal = await newGoal(company, project)
    await expect(align(goal, 1, 'gol_00000000000000000000000000')).rejects.toMatchObject({ code: 'reference.unknown' })
    const unknownAim = { id: goal.id, version: 1, aimId: 'aim_00000000000000000000000000' }
    await expect(company.run('wangfang', alignGoal, unknownAim)).rejects.toMatchObject({ code: 'reference.unknown' })
  })

  test('does not exist for people outside the project', async () => {
    const goal = await newGoal(company, project)
    const refused = company.run('sunwei', alignGoal, { id: goal.id, version: 1, aimNote: '…' })
    await expect(refused).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
