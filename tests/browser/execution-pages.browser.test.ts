import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { activatePartner } from '#domains/campaigns/server/partners/activate-partner.ts'
import { holdTraining } from '#domains/campaigns/server/trainings/hold-training.ts'
import { dayFromToday } from '../cast/days.ts'
import { attendanceOf, planPartner, planProduct, planTraining } from '../cast/execution.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose, command, writeDay } from './journey/hands.ts'
import { walkerOf } from './page-walk.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${projectId}/${path}`, look)

test('a product is entered from the project, developed, moved with a reason and released', async () => {
  const page = await open('campaigns')
  await page.getByRole('link', { name: '产品开发', exact: true }).click()
  await page.getByText('还没有产品开发项').waitFor()
  await page.getByRole('button', { name: '新建产品开发项' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('低功耗液位计')
  await writeDay(form, /计划上市/, dayFromToday(10))
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  const row = page.getByRole('listitem').filter({ hasText: '低功耗液位计' })
  await row.getByRole('button', { name: /^开始开发/ }).click()
  await send(page, '开始开发')
  await row.getByText('开发中').waitFor()
  await command(page, '低功耗液位计', '改期')
  const asked = page.getByRole('dialog')
  await asked.getByRole('button', { name: '改期', exact: true }).click()
  await asked.getByText('请填写原因').waitFor()
  await asked.getByLabel(/原因/).fill('传感器缺货')
  await send(page, '改期')
  await row.getByText('已改期').waitFor()
  await row.getByRole('button', { name: /^上市/ }).click()
  await send(page, '上市')
  await row.getByText('已上市').waitFor()
})

test('a channel partner is activated where its contract is given, and reports its coverage on its page', async () => {
  const page = await open('channel-partners')
  await page.getByRole('button', { name: '新建渠道商' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('华东仪表经销')
  await choose(form, /类型/, '代理')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  const row = page.getByRole('listitem').filter({ hasText: '华东仪表经销' })
  await row.getByRole('button', { name: /^启动合作/ }).click()
  const asked = page.getByRole('dialog')
  await asked.getByRole('button', { name: '启动合作', exact: true }).click()
  await asked.getByText('“华东仪表经销”的类型是代理，没有合同不能启动合作').waitFor()
  await writeDay(asked, /合同起始/, dayFromToday(-1))
  await send(page, '启动合作')
  await row.getByText('没有上报覆盖率').waitFor()
  await row.getByRole('link', { name: '华东仪表经销' }).click()
  await page.waitForURL(/\/channel-partners\/chp_/)
  await page.getByRole('button', { name: '上报数据', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/覆盖率/)
    .fill('35')
  await send(page, '上报数据')
  await page.getByRole('region', { name: '动销与覆盖' }).getByText('35', { exact: true }).waitFor()
})

test('a training is held and tested, and shows who passed against its pass mark', async () => {
  const page = await open('trainings')
  await page.getByRole('button', { name: '新建培训' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('主题').fill('新液位计怎么讲')
  await form.getByRole('button', { name: '添加一行' }).click()
  await choose(form, /学员/, '陈立')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  const row = page.getByRole('listitem').filter({ hasText: '新液位计怎么讲' })
  await row.getByRole('button', { name: /^记为已举行/ }).click()
  const held = page.getByRole('dialog')
  await held.getByRole('button', { name: '记为已举行', exact: true }).click()
  await held.getByText('没有一人到场').waitFor()
  await held.getByRole('switch', { name: /到场/ }).click()
  await send(page, '记为已举行')
  await row.getByRole('link', { name: '新液位计怎么讲' }).click()
  await page.waitForURL(/\/trainings\/trn_/)
  await page.getByRole('row', { name: /陈立/ }).getByText('没有成绩').waitFor()
  await page.getByRole('button', { name: '记为已考核', exact: true }).click()
  const tested = page.getByRole('dialog')
  await tested.getByRole('button', { name: '记为已考核', exact: true }).click()
  await tested.getByText('还缺 1 人的成绩：陈立').first().waitFor()
  await tested.getByLabel(/成绩/).last().fill('59')
  await send(page, '记为已考核')
  await page.getByRole('row', { name: /陈立/ }).getByText('不及格').waitFor()
})

test('everybody can use the pages: both languages, both shades, wide and narrow', { timeout: 240_000 }, async () => {
  const { company } = stage
  const long = '给偏远县级水厂用的低功耗无线超声波液位计第三代样机'.repeat(4)
  const product = await planProduct(company, projectId, { name: long, releaseOn: dayFromToday(-3) })
  const partner = await planPartner(company, projectId, { name: long, contractUntil: dayFromToday(1) })
  await company.run('wangfang', activatePartner, { id: partner.id })
  const training = await planTraining(company, projectId, { topic: long, attendance: attendanceOf(company, 72) })
  await company.run('wangfang', holdTraining, { id: training.id })
  const inside = ['product-items', 'channel-partners', 'trainings'].map(path => `/projects/${projectId}/${path}`)
  const pages = [`/product-items/${product.id}`, `/channel-partners/${partner.id}`, `/trainings/${training.id}`]
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
    { locale: 'en', shade: 'light', width: 1440 },
    { locale: 'zh-CN', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('wangfang', '/me', look)
    const walker = walkerOf(page, `/w/${company.slug}`)
    for (const path of [...inside, ...pages]) {
      await walker.go(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => page.getByRole('link', { name: '…', exact: true }).count()).toBe(0)
      expect(`${path} ${await seriousFindings(page)}`).toBe(`${path} `)
      expect(`${path} ${await overflow(page)}`).toBe(`${path} 0`)
    }
    await page.close()
  }
  expect(stage.complaints).toEqual([])
})

/** Sends the form that is open, and waits until it is taken. */
async function send(page: Page, action: string): Promise<void> {
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: action, exact: true }).click()
  await form.waitFor({ state: 'hidden' })
}
