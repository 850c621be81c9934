import { beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { bookAd, planPartner, planProduct } from '#tests/cast/execution.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { cancelAd } from '../ads/cancel-ad.ts'
import { endAd } from '../ads/end-ad.ts'
import { startAd } from '../ads/start-ad.ts'
import { coverageReportedCheck } from '../checks/coverage-reported.ts'
import { kindsSettledCheck } from '../checks/kinds-settled.ts'
import { activatePartner } from '../partners/activate-partner.ts'
import { endPartner } from '../partners/end-partner.ts'
import { reportPartner } from '../partners/report-partner.ts'
import { dropProduct } from '../products/drop-product.ts'
import { declareNone } from './declare-none.ts'
import { takeBackNone } from './take-back-none.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, params?: object) => ({ code, ...(params && { data: { params } }) })
const declare = (kind: string, reason = '本轮只做老客户') =>
  run(declareNone, { projectId, kind, reason }) as Promise<{ id: string }>

describe('that nothing of a kind is done', () => {
  test('is said once, with the reason, and taken back', async () => {
    const none = await declare('advertising')
    expect(none).toMatchObject({ kind: 'advertising', reason: '本轮只做老客户', createdBy: company.people.wangfang })
    await expect(declare('advertising')).rejects.toMatchObject(refused('execution_none.exists', { kind: '广告投放' }))
    await run(takeBackNone, { id: none.id })
    expect(await declare('advertising', '预算给了展会')).toMatchObject({ reason: '预算给了展会' })
  })

  test('is refused while there is work of the kind, but not for what was given up before it began', async () => {
    const ad = await bookAd(company, projectId)
    const busy = refused('execution_none.has_records', { kind: '广告投放', count: 1 })
    await expect(declare('advertising')).rejects.toMatchObject(busy)
    await run(cancelAd, { id: ad.id, reason: '版面没了' })
    expect(await declare('advertising')).toMatchObject({ kind: 'advertising' })
    const product = await planProduct(company, projectId)
    await expect(declare('product')).rejects.toMatchObject(refused('execution_none.has_records'))
    await run(dropProduct, { id: product.id, reason: '认证太贵' })
    expect(await declare('product')).toMatchObject({ kind: 'product' })
    const partner = await planPartner(company, projectId)
    await run(activatePartner, { id: partner.id })
    await run(endPartner, { id: partner.id, reason: '窜货' })
    await expect(declare('channel')).rejects.toMatchObject(refused('execution_none.has_records'))
  })

  test('is said by who takes part, and of one iteration only', async () => {
    const stranger = run(declareNone, { projectId, kind: 'channel', reason: '不做' }, 'sunwei')
    await expect(stranger).rejects.toMatchObject({ status: expect.any(Number) })
    const none = await declare('channel')
    await loopBack(company, projectId)
    await expect(run(takeBackNone, { id: none.id })).rejects.toMatchObject(refused('record.earlier_iteration'))
    expect(await declare('channel')).toMatchObject({ iteration: 2 })
  })
})

test('the gate reads the four kinds, and who said that there is none', async () => {
  const kinds = ['product', 'promotion', 'advertising', 'channel']
  const judged = () => judgeLive(company, projectId, kindsSettledCheck, { kinds })
  const coverage = () => judgeLive(company, projectId, coverageReportedCheck)
  expect(await judged()).toMatchObject({ passed: false, have: 0, need: 4 })
  for (const kind of ['product', 'promotion']) await declare(kind)
  const ad = await bookAd(company, projectId)
  const partner = await planPartner(company, projectId)
  expect(await judged()).toMatchObject({
    ...{ passed: false, have: 2, where: { path: 'campaigns/ads' } },
    missing: [
      { recordId: ad.id, why: { code: 'booked' } },
      { recordId: partner.id, why: { code: 'not_active' } },
    ],
  })
  await run(startAd, { id: ad.id })
  await run(endAd, { id: ad.id, actualCost: '0', contacts: 12 })
  await run(activatePartner, { id: partner.id })
  expect(await judged()).toMatchObject({ passed: true, have: 4 })
  expect(await coverage()).toMatchObject({ passed: false, missing: [{ recordId: partner.id, field: 'coverage' }] })
  await run(reportPartner, { id: partner.id, coverage: '12.5' })
  expect(await coverage()).toMatchObject({ passed: true, have: 1, need: 1 })
})

test('without channels the coverage is settled by the word of somebody who is named', async () => {
  const coverage = () => judgeLive(company, projectId, coverageReportedCheck)
  expect(await coverage()).toMatchObject({ passed: false, note: { code: 'no_partner' } })
  await declare('channel', '全部直接送货')
  expect(await coverage()).toMatchObject({
    ...{ passed: true, need: 0, note: { code: 'declared_none', params: { reason: '全部直接送货' } } },
  })
})
