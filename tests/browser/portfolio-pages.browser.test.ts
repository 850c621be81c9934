import { beforeAll, expect, test } from 'vitest'
import { programme } from '#domains/portfolio/contract.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let late: string
beforeAll(async () => {
  late = (await startProject(stage.company, { name: '迟到的项目', start: dayFromToday(-60) })).id
  await startProject(stage.company, { name: '今天开始的项目', start: dayFromToday(0) })
})

test('nothing is there for who takes part in nothing, and the page says what would be', async () => {
  const page = await stage.open('sunwei', '/portfolio')
  await page.getByText('还没有你能看到的项目').waitFor()
  expect(await page.getByText('迟到的项目').count()).toBe(0)
  await page.close()
})

test('from the board of a process to the matrix that says why, with the same choice', async () => {
  const page = await stage.open('wangfang', '/portfolio?playbook=P1')
  await page.getByRole('region', { name: '确定营销目标' }).getByText('迟到的项目').waitFor()
  await page
    .getByText(/^迟 \d+ 天$/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: '健康矩阵' }).click()
  await page.waitForURL(/portfolio\/health\?playbook=P1/)
  const first = page.getByRole('row').filter({ hasText: '迟到的项目' })
  await first.waitFor()
  expect(await first.textContent()).toMatch(/迟到的项目[\s\S]*有风险[\s\S]*超期/)
  await page.close()
})

test('what held a stage up is listed, and the chart has its table', async () => {
  await stage.company.run('liming', waiveStage, { projectId: late, stageKey: 'P1.1', reason: '目标去年已经定下' })
  const page = await stage.open('wangfang', '/portfolio/stages?playbook=P1')
  const table = page.getByRole('region', { name: '哪些条件挡住过阶段' }).last()
  await table.getByRole('row').nth(1).waitFor()
  await page.getByRole('columnheader', { name: '八成不超过' }).waitFor()
  await page.close()
})

test('who has too much to do is seen over all projects', async () => {
  const page = await stage.open('wangfang', '/portfolio/load')
  await page.getByText(/人有任务/).waitFor()
  await page.getByText('只看超过 100% 的').click()
  await page.waitForURL(/over=1/)
  await page.close()
})

test('a project joins a programme on its page, and leaves it with a reason that stays', async () => {
  const { company } = stage
  const { id } = await company.as('wangfang', ctx =>
    createRecord(ctx, programme, { name: '渠道三年计划', purpose: '三年内渠道收入翻一番' }),
  )
  const page = await stage.open('wangfang', `/programmes/${id}`)
  await page.getByRole('button', { name: '加入项目' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: /项目/ }).fill('迟到')
  await page
    .getByRole('option', { name: /迟到的项目/ })
    .or(page.locator('[title*="迟到的项目"]'))
    .last()
    .click()
  await form.getByRole('button', { name: '加入项目' }).click()
  await page.getByRole('link', { name: '迟到的项目' }).waitFor()
  await page.getByRole('button', { name: /迟到的项目/ }).click()
  await page.getByRole('menuitem', { name: '让它离开' }).click()
  await page.getByRole('dialog').getByLabel('离开原因').fill('并入年度计划')
  await page.getByRole('dialog').getByRole('button', { name: '让它离开' }).click()
  await page.getByText(/离开：并入年度计划/).waitFor()
  await page.close()
})
