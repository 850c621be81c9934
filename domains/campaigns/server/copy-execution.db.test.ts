import { expect, test } from 'vitest'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { attendanceOf, bookAd, planPartner, planProduct, planTraining } from '#tests/cast/execution.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { cancelAd } from './ads/cancel-ad.ts'
import { startAd } from './ads/start-ad.ts'
import { activatePartner } from './partners/activate-partner.ts'
import { endPartner } from './partners/end-partner.ts'
import { reportPartner } from './partners/report-partner.ts'
import { developProduct } from './products/develop-product.ts'
import { dropProduct } from './products/drop-product.ts'
import { moveProduct } from './products/move-product.ts'
import { holdTraining } from './trainings/hold-training.ts'

const company = opened(openCompany)
const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)

test('the next iteration begins with what is unfinished, as drafts without anything that happened', async () => {
  const { id: projectId } = await startProject(company)
  const product = await planProduct(company, projectId)
  await run(moveProduct, { id: product.id, releaseOn: dayFromToday(60), reason: '缺货' })
  await run(developProduct, { id: product.id })
  const dropped = await planProduct(company, projectId, { name: '无线版' })
  await run(dropProduct, { id: dropped.id, reason: '认证太贵' })
  const partner = await planPartner(company, projectId)
  await run(activatePartner, { id: partner.id })
  await run(reportPartner, { id: partner.id, coverage: '35', actualSellThrough: '1000' })
  const ended = await planPartner(company, projectId, { name: '结束的' })
  await run(endPartner, { id: ended.id, reason: '窜货' })
  const ad = await bookAd(company, projectId)
  const gone = await bookAd(company, projectId, { name: '取消的' })
  await run(cancelAd, { id: gone.id, reason: '版面没了' })
  const running = await bookAd(company, projectId, { name: '投放中的' })
  await run(startAd, { id: running.id })
  const planned = await planTraining(company, projectId, { attendance: attendanceOf(company, 88) })
  const held = await planTraining(company, projectId, { attendance: attendanceOf(company) })
  await run(holdTraining, { id: held.id })
  await loopBack(company, projectId)

  expect(await later('product_item', projectId)).toMatchObject([
    {
      ...{ name: product.name, state: 'planned', copied_from_id: product.id, release_on: dayFromToday(60) },
      ...{ started_on: null, move_reason: null, owner_id: company.people.wangfang },
    },
  ])
  expect(await later('channel_partner', projectId)).toMatchObject([
    {
      ...{ name: partner.name, state: 'planned', copied_from_id: partner.id, contract_from: partner.contractFrom },
      ...{ coverage: null, actual_sell_through: null, reported_on: null, started_on: null },
    },
  ])
  expect(await later('ad_placement', projectId)).toMatchObject([
    {
      ...{ name: ad.name, state: 'booked', copied_from_id: ad.id, started_on: null, actual_cost: null },
      ...{ start: ad.start, owner_id: company.people.wangfang, planned_cost: '3000000' },
    },
  ])
  const trainings = await later('training', projectId)
  expect(trainings).toMatchObject([{ topic: planned.topic, state: 'planned', copied_from_id: planned.id }])
  expect(trainings[0]?.attendance).toEqual(
    attendanceOf(company).map(({ personId }) => ({ personId, attended: false, score: null })),
  )
  const past = run(moveProduct, { id: product.id, releaseOn: dayFromToday(90), reason: '改' })
  await expect(past).rejects.toMatchObject({ code: 'record.earlier_iteration' })
})

async function later(type: string, projectId: string): Promise<Record<string, unknown>[]> {
  const text = `select * from ${type} where project_id = $1 and iteration = 2 and deleted_at is null order by id`
  return (await company.database.owner.query(text, [projectId])).rows
}
