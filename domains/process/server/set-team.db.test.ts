import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readProject } from './read-project.ts'
import { setTeam } from './set-team.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

interface Space {
  project: { version: number; sponsorId: string; managerId: string }
}
const space = () => company.run('liming', readProject, { projectId }) as Promise<Space>
const set = (given: object) =>
  company.run('liming', setTeam, {
    ...{ projectId, sponsorId: company.people.liming, managerId: company.people.wangfang, team: [] },
    ...given,
  })

test('a team set on a version that is past is refused with who takes part by now', async () => {
  const { version } = (await space()).project
  const { chenli, zhaoqian } = company.people
  const team = [{ personId: zhaoqian, roles: ['finance'] }]
  await set({ version, managerId: chenli, team })
  const late = set({ version, team: [] })
  await expect(late).rejects.toMatchObject({ code: 'record.stale', data: { current: { managerId: chenli, team } } })
  expect((await space()).project.managerId).toBe(chenli)
})

test('the version that was answered is the one to go on with', async () => {
  await set({ version: (await space()).project.version, managerId: company.people.chenli })
  await set({ version: (await space()).project.version, managerId: company.people.wangfang })
  expect((await space()).project.managerId).toBe(company.people.wangfang)
})
