import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { newUserOf } from './commands/user.ts'
import { inviteUser } from './invite-user.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const newcomer = { email: 'hanmei@yunling.example', name: '韩梅' }

test('somebody is invited into the only workspace, as an ordinary member', async () => {
  const { path, workspace } = await inviteUser(company.runtime, newcomer)
  expect(path).toMatch(/^\/invite\/[\w-]{32}$/)
  expect(workspace).toBe('云岭传感科技')
  const { rows } = await company.database.owner.query(
    'select i.email, r.name, i.state from invitation i join role r on r.id = i.role_id',
  )
  expect(rows).toEqual([{ email: newcomer.email, name: '普通成员', state: 'open' }])
})

test('a role is told by its name or its key; one that does not exist is refused with those that do', async () => {
  await inviteUser(company.runtime, { email: 'a@yunling.example', role: '只读' })
  await inviteUser(company.runtime, { email: 'b@yunling.example', role: 'manager' })
  await expect(inviteUser(company.runtime, { ...newcomer, role: 'king' })).rejects.toMatchObject({
    exitCode: 1,
    sentence: { en: expect.stringContaining('There is no role “king”, there are: ') },
  })
})

test('who is a member already, or a workspace that does not exist, is refused in a sentence', async () => {
  const { rows } = await company.database.owner.query("select email from person where name = '孙伟'")
  const { email } = rows[0] as { email: string }
  await expect(inviteUser(company.runtime, { email })).rejects.toMatchObject({
    sentence: { zh: `${email} 已是成员。`, en: `${email} is a member already.` },
  })
  await expect(inviteUser(company.runtime, { ...newcomer, workspace: 'nowhere' })).rejects.toMatchObject({
    sentence: { en: 'There is no workspace “nowhere”.' },
  })
})

test('with several workspaces one has to be named, by its address or its name', async () => {
  const other = await openCompany('江海仪表', company.database)
  await expect(inviteUser(company.runtime, newcomer)).rejects.toMatchObject({
    sentence: { en: expect.stringContaining(other.slug) },
  })
  expect(await inviteUser(company.runtime, { ...newcomer, workspace: '江海仪表' })).toMatchObject({
    workspace: '江海仪表',
  })
})

test.each([[[]], [['add']], [['add', 'no-address']], [['add', 'a@b.cn', '--password', 'x']], [['drop', 'a@b.cn']]])(
  '%j is answered with the usage',
  args => {
    expect(() => newUserOf(args)).toThrow('Usage: bin/yingce user add')
  },
)
