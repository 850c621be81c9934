import { beforeEach, describe, expect, test } from 'vitest'
import { openStage } from '#tests/browser/stage.ts'
import { addCompetitor, addTrend, planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: string
beforeEach(async () => {
  project = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${project}/${path}`, look)

describe('an insight', () => {
  test('says that it has no evidence, until it is tied to some', async () => {
    await addTrend(stage.company, project)
    const page = await open('insights')
    await page.getByRole('button', { name: '添加洞察' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel(/判断/).fill('县级客户一年内会集中采购')
    await form.getByLabel(/主题/).click()
    await page.locator('.ant-select-dropdown:visible').getByTitle('市场趋势').click()
    await form.getByRole('button', { name: '保存' }).click()
    const topic = page.getByRole('region', { name: '市场趋势' })
    await topic.getByText('还没有证据').waitFor()
    await topic.getByRole('button', { name: '添加证据' }).click()
    await page.getByRole('menuitem', { name: '市场趋势' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/市场趋势/)
      .click()
    await page
      .locator('.ant-select-dropdown:visible')
      .getByTitle(/县级水厂/)
      .click()
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await topic.getByRole('link', { name: /县级水厂/ }).waitFor()
    expect(await topic.getByText('还没有证据').count()).toBe(0)
  })
})

describe('a study', () => {
  test('says what it lacks before it can be finished, and how many it should have asked', async () => {
    const { id } = await planStudy(stage.company, project, {
      ...{ resultSummary: null, population: 1000, margin: '5', confidence: '95' },
    })
    const page = await stage.open('wangfang', `/studies/${id}`)
    // 384.1 / (1 + 383.1 / 1000) = 277.7
    await page.getByRole('region', { name: '需要的样本量' }).getByText('278').waitFor()
    await page.getByRole('button', { name: '开始' }).click()
    const lacking = page.getByRole('region', { name: '完成前还缺' })
    await lacking.getByText('写结果摘要').waitFor()
    expect(await page.getByRole('button', { name: /^完成/ }).getAttribute('aria-disabled')).toBe('true')
    await lacking.getByRole('link', { name: '写结果摘要' }).click()
    await page.getByLabel('结果摘要').fill('六成客户看重售后')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: '完成', exact: true }).click()
    await page.getByText('已完成').first().waitFor()
  })
})

test('competitors stand side by side with their latest prices', async () => {
  await addCompetitor(stage.company, project)
  await addCompetitor(stage.company, project, '北辰环保')
  const page = await open('competitors')
  await page.getByText('对比', { exact: true }).click()
  const table = page.getByRole('region', { name: '对比' })
  await table.getByRole('link', { name: '北辰环保' }).waitFor()
  expect(await table.getByText('9,800.00').count()).toBe(2)
  expect(await table.getByText('已建档').count()).toBe(2)
})
