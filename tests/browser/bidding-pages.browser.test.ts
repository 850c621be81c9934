import { beforeEach, expect, test } from 'vitest'
import { findTender, openedBid, tellBidding } from '../cast/bidding.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

test('a tender shows the legal times, and asks what is missing before it is submitted', async () => {
  const { id } = await findTender(stage.company, projectId, { bondAmount: '30000' })
  const page = await stage.open('wangfang', `/projects/${projectId}/tenders`)
  await page.getByRole('link', { name: '青溪县水厂液位监测采购' }).click()
  await page.waitForURL(new RegExp(`/tenders/${id}`))
  const limit = page.getByRole('listitem').filter({ hasText: '投标保证金上限' })
  await limit.getByText('不符合').waitFor()
  await limit.getByText('《招标投标法实施条例》第二十六条').waitFor()
  await page.getByRole('button', { name: '决定是否投标', exact: true }).waitFor()
  await page.getByRole('button', { name: '列入常用材料' }).click()
  await page.getByText('备齐 0 / 15').waitFor()
  expect(stage.complaints).toEqual([])
})

test('the pages of tenders and funds fit a phone in English', async () => {
  await tellBidding(stage.company, projectId)
  const id = await openedBid(stage.company, projectId)
  for (const path of [
    `/projects/${projectId}/tenders`,
    `/projects/${projectId}/funding-applications`,
    `/tenders/${id}`,
  ]) {
    const page = await stage.open('wangfang', path, { locale: 'en', shade: 'dark', width: 390 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await seriousFindings(page, 'main')).toEqual([])
    await page.close()
  }
})
