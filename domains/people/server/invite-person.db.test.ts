import { expect, test } from 'vitest'
import { readRecord } from '#kernel/query/read.ts'
import type { Player } from '#tests/cast/company.ts'
import { openCompanySite } from '#tests/company-site.ts'
import { opened } from '#tests/opened.ts'
import { invitation } from '../contract.ts'
import { invitePerson, revokeInvitation } from './invite-person.ts'

const company = opened(openCompanySite)

const invite = (email: string, player: Player = 'liming') =>
  company.run(player, invitePerson, { email, roleId: company.roles.member }) as Promise<{ id: string; path: string }>
const refused = (code: string) => expect.objectContaining({ code })
const accept = (path: string) =>
  company.site.visitor().send('POST', '/api/v1/account/accept', {
    ...{ token: path.replace('/invite/', ''), name: '周航', password: '十一月的海风很大' },
  })

test('an invitation is taken once, and what is kept of its link opens nothing', async () => {
  const { id, path } = await invite('zhouhang@yunling.example')
  const record = await company.as('liming', ctx => readRecord(ctx, invitation, id))
  expect(record.tokenHash).not.toContain(path.replace('/invite/', ''))
  expect((await accept(`/invite/${record.tokenHash}`)).status).toBe(410)
  expect((await accept(path)).status).toBe(200)
  expect(await accept(path)).toMatchObject({ status: 410, body: { code: 'invitation.not_open' } })
})

test('a revoked one is taken no more, and is not revoked twice', async () => {
  const { id, path } = await invite('xujing@yunling.example')
  await company.run('liming', revokeInvitation, { id })
  expect((await accept(path)).status).toBe(410)
  await expect(company.run('liming', revokeInvitation, { id })).rejects.toEqual(refused('invitation.not_open'))
})

test('nobody but the owner invites or revokes, and a member is not invited again', async () => {
  const { id } = await invite('gaoyuan@yunling.example')
  await expect(invite('x@yunling.example', 'wangfang')).rejects.toEqual(refused('right.missing'))
  await expect(company.run('wangfang', revokeInvitation, { id })).rejects.toEqual(refused('right.missing'))
  const { rows } = await company.database.owner.query('select email from person where id = $1', [company.people.sunwei])
  await expect(invite(String(rows[0].email).toUpperCase())).rejects.toEqual(refused('invitation.member'))
})
