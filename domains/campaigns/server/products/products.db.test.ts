import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { planProduct } from '#tests/cast/execution.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { productItem } from '../../contract.ts'
import { productsSettled } from '../checks/products-settled.ts'
import { assignProduct } from './assign-product.ts'
import { developProduct } from './develop-product.ts'
import { dropProduct } from './drop-product.ts'
import { moveProduct } from './move-product.ts'
import { releaseProduct } from './release-product.ts'
import { reopenProduct } from './reopen-product.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const today = dayFromToday(0)

describe('a product', () => {
  test('is developed, then released; its record stays as it was then', async () => {
    const { id } = await planProduct(company, projectId)
    await expect(run(releaseProduct, { id })).rejects.toMatchObject(refused('product_item.wrong_state'))
    const developing = await run(developProduct, { id, on: dayFromToday(-3) })
    expect(developing).toMatchObject({ state: 'developing', startedOn: dayFromToday(-3) })
    const released = await run(releaseProduct, { id })
    expect(released).toMatchObject({ state: 'released', releasedOn: today })
    const { version } = released as { version: number }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, productItem, { id, version, set: { name: '改名' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    const remove = company.as('wangfang', ctx => removeRecord(ctx, productItem, { id, version }))
    await expect(remove).rejects.toMatchObject(refused('record.frozen'))
  })

  test('is neither begun nor released on a day to come, nor released before it was begun', async () => {
    const { id } = await planProduct(company, projectId)
    const tomorrow = dayFromToday(1)
    await expect(run(developProduct, { id, on: tomorrow })).rejects.toMatchObject(refused('product_item.future', 'on'))
    await run(developProduct, { id })
    await expect(run(releaseProduct, { id, on: tomorrow })).rejects.toMatchObject(refused('product_item.future', 'on'))
    const early = run(releaseProduct, { id, on: dayFromToday(-1) })
    await expect(early).rejects.toMatchObject(refused('product_item.released_before_started', 'on'))
  })

  test('has a release date that moves ahead, with a reason that stays', async () => {
    const { id } = await planProduct(company, projectId)
    const back = run(moveProduct, { id, releaseOn: today, reason: '赶展会' })
    await expect(back).rejects.toMatchObject(refused('product_item.day_not_ahead', 'releaseOn'))
    const moved = await run(moveProduct, { id, releaseOn: dayFromToday(60), reason: '传感器缺货' })
    expect(moved).toMatchObject({ releaseOn: dayFromToday(60), moveReason: '传感器缺货' })
    const [newest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(newest).toMatchObject({ action: 'moved', note: '传感器缺货' })
  })

  test('is dropped with a reason and taken up again where it was', async () => {
    const { id } = await planProduct(company, projectId)
    const { version } = (await run(developProduct, { id })) as { version: number }
    const remove = company.as('wangfang', ctx => removeRecord(ctx, productItem, { id, version }))
    await expect(remove).rejects.toMatchObject(refused('record.stays'))
    await run(moveProduct, { id, releaseOn: dayFromToday(60), reason: '传感器缺货' })
    expect(await run(dropProduct, { id, reason: '放弃无线版：认证太贵' })).toMatchObject({
      ...{ state: 'dropped', dropReason: '放弃无线版：认证太贵' },
    })
    await expect(run(moveProduct, { id, releaseOn: dayFromToday(9), reason: '改' })).rejects.toMatchObject(
      refused('product_item.wrong_state'),
    )
    expect(await run(reopenProduct, { id, reason: '拿到补贴' })).toMatchObject({
      // Whether it is moved is decided anew.
      ...{ state: 'developing', dropReason: null, moveReason: null },
    })
  })

  test('is given to who sees to it, and is not touched by who takes no part', async () => {
    const { id } = await planProduct(company, projectId)
    const given = await run(assignProduct, { id, ownerId: company.people.chenli })
    expect(given).toMatchObject({ ownerId: company.people.chenli })
    await expect(run(developProduct, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

test('the gate reads what is settled from the records themselves', async () => {
  expect(await judgeLive(company, projectId, productsSettled)).toMatchObject({ passed: false, need: 1 })
  const { id } = await planProduct(company, projectId)
  const other = await planProduct(company, projectId, { name: '无线版', releaseOn: '2026-10-01' })
  const before = await judgeLive(company, projectId, productsSettled)
  expect(before).toMatchObject({ passed: false, have: 0, need: 2 })
  expect(before.missing.map(one => [one.recordId, one.why.code])).toEqual([
    [other.id, 'overdue'],
    [id, 'not_moved'],
  ])
  await run(moveProduct, { id, releaseOn: dayFromToday(30), reason: '等下一轮展会' })
  await run(dropProduct, { id: other.id, reason: '认证太贵' })
  expect(await judgeLive(company, projectId, productsSettled)).toMatchObject({ passed: true, have: 2, need: 2 })
})
