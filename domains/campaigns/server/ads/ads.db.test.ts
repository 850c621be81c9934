import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { bookAd } from '#tests/cast/execution.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { adPlacement } from '../../contract.ts'
import { assignAd } from './assign-ad.ts'
import { cancelAd } from './cancel-ad.ts'
import { endAd } from './end-ad.ts'
import { reopenAd } from './reopen-ad.ts'
import { startAd } from './start-ad.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const today = dayFromToday(0)

describe('an ad', () => {
  test('goes out, and ends with what it has cost and brought', async () => {
    const { id } = await bookAd(company, projectId)
    expect(await run(startAd, { id, on: dayFromToday(-5) })).toMatchObject({
      ...{ state: 'running', startedOn: dayFromToday(-5) },
    })
    const ended = await run(endAd, { id, actualCost: '28600.50', impressions: 52000, contacts: 0 })
    expect(ended).toMatchObject({
      ...{ state: 'ended', endedOn: today, actualCost: '28600.50', impressions: 52000, contacts: 0 },
    })
    const { version } = ended as { version: number }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, adPlacement, { id, version, set: { name: '改名' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
  })

  test('does not end without a result, on a day to come, or before it went out', async () => {
    const { id } = await bookAd(company, projectId)
    const cost = { id, actualCost: '1' }
    await expect(run(endAd, { ...cost, contacts: 1 })).rejects.toMatchObject(refused('ad_placement.wrong_state'))
    await run(startAd, { id })
    await expect(run(endAd, cost)).rejects.toMatchObject(refused('ad_placement.no_result', 'impressions'))
    const ahead = run(endAd, { ...cost, contacts: 1, on: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('ad_placement.future', 'on'))
    const early = run(endAd, { ...cost, contacts: 1, on: dayFromToday(-1) })
    await expect(early).rejects.toMatchObject(refused('ad_placement.ended_before_started', 'on'))
  })

  test('is cancelled with a reason before it goes out; afterwards it is ended', async () => {
    const { id } = await bookAd(company, projectId)
    const cancelled = await run(cancelAd, { id, reason: '版面没了' })
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: '版面没了' })
    expect(await run(reopenAd, { id, reason: '版面又有了' })).toMatchObject({ state: 'booked', cancelReason: null })
    await run(startAd, { id })
    await expect(run(cancelAd, { id, reason: '太贵' })).rejects.toMatchObject(refused('ad_placement.wrong_state'))
  })

  test('that is reopened is settled anew', async () => {
    const { id } = await bookAd(company, projectId)
    await run(startAd, { id })
    await run(endAd, { id, actualCost: '100', contacts: 3 })
    expect(await run(reopenAd, { id, reason: '账单有误' })).toMatchObject({
      ...{ state: 'running', endedOn: null, actualCost: null, impressions: null, contacts: null, startedOn: today },
    })
  })

  test('is not started on a day to come, and stays once it went out', async () => {
    const { id } = await bookAd(company, projectId)
    await expect(run(startAd, { id, on: dayFromToday(1) })).rejects.toMatchObject(refused('ad_placement.future', 'on'))
    const { version } = (await run(startAd, { id })) as { version: number }
    const remove = company.as('wangfang', ctx => removeRecord(ctx, adPlacement, { id, version }))
    await expect(remove).rejects.toMatchObject(refused('record.stays'))
  })

  test('is given to who sees to it, and is not touched by who takes no part', async () => {
    const { id } = await bookAd(company, projectId)
    const { chenli } = company.people
    expect(await run(assignAd, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    await expect(run(startAd, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})
