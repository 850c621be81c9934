import { expect, test } from 'vitest'
import { openCompanySite } from '#tests/company-site.ts'
import { opened } from '#tests/opened.ts'

const company = opened(openCompanySite)

const ENGLISH = { 'accept-language': 'en' }
type Role = { id: string; name: string; description: string; version: number }

function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return company.ask('liming', method, path, body, headers)
}

async function roleOf(key: string, headers: Record<string, string> = {}): Promise<Role> {
  return (await ask('GET', `/roles/${company.roles[key]}`, undefined, headers)).body as unknown as Role
}

async function namesOf(path: string, headers: Record<string, string> = {}): Promise<string[]> {
  const { items } = (await ask('GET', path, undefined, headers)).body as unknown as { items: Role[] }
  return items.map(one => one.name).sort()
}

test('each reader sees the built-in roles in their own language', async () => {
  expect(await namesOf('/roles', ENGLISH)).toEqual(['Colleague', 'Manager', 'Member', 'Viewer'])
  expect(await namesOf('/roles')).toEqual(['业务人员', '只读', '普通成员', '管理者'])
  expect(await roleOf('viewer', ENGLISH)).toMatchObject({
    ...{ name: 'Viewer', description: 'Sees everything, edits nothing' },
  })
  expect((await ask('GET', '/me', undefined, ENGLISH)).body.roleName).toBe('Manager')
  expect((await ask('GET', '/me')).body.roleName).toBe('管理者')
})

test('they are found by their name in either language', async () => {
  const filter = (value: string) => encodeURIComponent(JSON.stringify([{ field: 'name', is: 'eq', value }]))
  for (const name of ['Viewer', '只读']) {
    expect(await namesOf(`/roles?filter=${filter(name)}`, ENGLISH)).toEqual(['Viewer'])
    expect(await namesOf(`/roles?q=${encodeURIComponent(name)}`, ENGLISH)).toEqual(['Viewer'])
    const found = (await ask('GET', `/search?q=${encodeURIComponent(name)}`, undefined, ENGLISH)).body
    expect(found).toMatchObject([{ type: 'role', title: 'Viewer' }])
  }
})

test('a name is taken in both languages', async () => {
  for (const name of ['Manager', '管理者'])
    expect((await ask('POST', '/roles', { name, rights: [] })).body).toMatchObject({ code: 'record.duplicate' })
})

test('a reader who saves what they see renames nothing; who comes too late meets the names in their language', async () => {
  const { id, version, name } = await roleOf('member', ENGLISH)
  const set = { name, description: 'Sees what is theirs' }
  const change = (headers: Record<string, string>) => ask('PATCH', `/roles/${id}`, { set }, headers)
  await change({ ...ENGLISH, 'if-match': `"${version}"` })
  expect(await roleOf('member')).toMatchObject({ name: '普通成员', description: 'Sees what is theirs' })
  const late = await change({ ...ENGLISH, 'if-match': `"${version}"` })
  expect(late.body).toMatchObject({ code: 'record.stale', current: { name: 'Member' } })
})

test('a role that was renamed has its own name for everybody, and its history says what it was called', async () => {
  const { id, version } = await roleOf('colleague')
  await ask('PATCH', `/roles/${id}`, { set: { name: '销售' } }, { 'if-match': `"${version}"` })
  expect(await roleOf('colleague', ENGLISH)).toMatchObject({
    ...{ name: '销售', description: 'Sees everything, edits the records of the own groups' },
  })
  const history = (await ask('GET', `/roles/${id}/history`, undefined, ENGLISH)).body
  expect(history).toMatchObject([{ changes: { name: ['Colleague', '销售'] } }, { action: 'created' }])
})
