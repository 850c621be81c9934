import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import type { Company } from '#tests/cast/company.ts'
import { publishVersion, renewed } from '#tests/cast/playbook-versions.ts'
import { projectMoves } from '#tests/cast/project-moves.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let company: Company
let project: Started
let waiting: Started
beforeAll(async () => {
  company = stage.company
  project = await underWay('县级水厂推广')
  await underWay('华东渠道')
  waiting = await underWay('等审批的项目')
  await projectMoves(company, waiting.id).submit('chenli', 'S1.3')
  await publishVersion(company, 2, renewed)
})

async function underWay(name: string): Promise<Started> {
  const started = await startProject(company, { playbook: 'S1', name })
  const { pass } = projectMoves(company, started.id)
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  return started
}

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click()
const at = (page: Page, step: string) => page.getByRole('heading', { level: 2, name: step }).waitFor()

test('a member is told of the newer version, and led on to it only where they lead the project', async () => {
  const page = await stage.open('chenli', `/projects/${project.id}?tab=overview`)
  await page.getByText('流程的版本 2 已发布，本项目按版本 1 进行。').waitFor()
  expect(await page.getByRole('link', { name: '看看有什么变化' }).count()).toBe(0)
})

test('the manager moves the project with a mapping, and another along; what waits is told why not', async () => {
  const page = await stage.open('wangfang', `/projects/${project.id}?tab=overview`)
  await page.getByRole('link', { name: '看看有什么变化' }).click()
  await at(page, '有什么变化')
  await page.getByText('立项前').first().waitFor()
  await next(page)
  await at(page, '阶段对应')
  // The stage that only has another id is offered by its name.
  await page.getByText('S1.3b 执行').waitFor()
  await next(page)
  await at(page, '任务')
  await page.getByText('新增，但项目已经走过这一步，记为跳过').waitFor()
  await page.getByText('接着做，新版本里是“S1.3b 执行”').waitFor()
  await page.getByText(/还没有人担任：交付/).waitFor()
  expect(await seriousFindings(page, 'main')).toEqual([])
  await next(page)
  await page.getByLabel('为什么换（可不填）').fill('新流程多了回顾')
  await page.getByRole('checkbox', { name: /华东渠道/ }).check()
  await page.getByRole('checkbox', { name: /等审批的项目/ }).check()
  await page.getByRole('button', { name: '换到版本 2' }).click()
  await at(page, '结果')
  const results = page.getByRole('listitem')
  await results.filter({ hasText: '县级水厂推广' }).getByText('已换到版本 2').waitFor()
  await results.filter({ hasText: '华东渠道' }).getByText('已换到版本 2').waitFor()
  await results
    .filter({ hasText: '等审批的项目' })
    .getByText(/没有换：这些阶段正在评审，请先撤回或决定：执行/)
    .waitFor()
  await page.close()
})

test('the moved project goes on: its bar has the new stages, its history the move, its gate passes', async () => {
  const page = await stage.open('wangfang', `/projects/${project.id}?tab=activity`)
  await page.getByText(/把流程从版本 1 换到版本 2（执行 → 执行）：新流程多了回顾/).waitFor()
  await page.getByText('回顾').first().waitFor()
  const { pass, stages } = projectMoves(company, project.id)
  await pass('S1.3b', 'wangfang', 'liming')
  expect(await stages()).toMatchObject({ 'S1.3b': 'passed', 'S1.4': 'active', 'S1.5': 'planned' })
  await page.goto(page.url().replace('tab=activity', 'stage=S1.3b'))
  await page.getByText('通过时的关口').first().waitFor()
  await page.close()
})

test('on a phone, by keyboard alone, in English', async () => {
  const last = await underWay('换流程的第三个名字很长很长很长很长很长很长很长很长的项目')
  const page = await stage.open('wangfang', `/projects/${last.id}/move`, { locale: 'en', width: 390, shade: 'dark' })
  await page.getByRole('heading', { level: 2, name: 'What changes' }).waitFor()
  for (const step of ['Where stages go on', 'Tasks', 'Confirm']) {
    await page.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: step }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  }
  expect(await seriousFindings(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Move to version 2' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('moved to version 2').waitFor()
  expect(stage.complaints).toEqual([])
})
