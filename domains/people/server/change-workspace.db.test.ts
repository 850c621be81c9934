import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { changeWorkspace } from './change-workspace.ts'
import { readMe } from './read-me.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const change = (player: Player, given: object) =>
  company.run(player, changeWorkspace, { name: '云岭传感', timeZone: 'Asia/Shanghai', ...given })
const refused = (code: string) => expect.objectContaining({ code })

test('the owner renames the workspace and sets its time zone, and all see it', async () => {
  await change('liming', { timeZone: 'Asia/Urumqi' })
  expect(await company.run('sunwei', readMe, {})).toMatchObject({
    workspace: { name: '云岭传感', timeZone: 'Asia/Urumqi' },
  })
})

test('the change stays in the trail', async () => {
  await change('liming', { name: '云岭' })
  const { rows } = await company.database.owner.query(
    "select changes from audit where record_type = 'workspace' and record_id = $1 order by id desc limit 1",
    [company.workspaceId],
  )
  expect(rows[0]?.changes.name).toEqual(['云岭传感', '云岭'])
})

test('on another version than the one that was seen it is refused, with what it is called by now', async () => {
  const { version } = (await change('liming', { name: '云岭一' })) as { version: number }
  await change('liming', { name: '云岭二', version })
  const current = { version: version + 1, name: '云岭二' }
  await expect(change('liming', { name: '云岭三', version })).rejects.toMatchObject({
    code: 'record.stale',
    data: { current },
  })
  expect(await company.run('liming', readMe, {})).toMatchObject({ workspace: current })
})

test('nobody but the owner may, and another workspace is not touched', async () => {
  await expect(change('wangfang', {})).rejects.toEqual(refused('right.missing'))
  const other = await openCompany('江海泵业', company.database)
  await change('liming', { name: '改过的名字' })
  expect(await other.run('liming', readMe, {})).toMatchObject({ workspace: { name: '江海泵业' } })
})

test.each(['Mars/Olympus', '', '+08:00'])('“%s” is no time zone', async timeZone => {
  await expect(change('liming', { timeZone })).rejects.toEqual(refused('workspace.time_zone_unknown'))
})
