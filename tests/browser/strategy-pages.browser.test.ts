import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { decision as decisionEntity } from '#domains/strategy/contract.ts'
import { reviseDecision } from '#domains/strategy/server/revise-decision.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { choose as pick } from '#tests/browser/journey/hands.ts'
import { openStage } from '#tests/browser/stage.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, type Decision, makeDecision } from '#tests/cast/strategy.ts'
import { tellStrategy } from '#tests/cast/strategy-story.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)
let project: string
beforeEach(async () => {
  project = (await startProject(stage.company)).id
})

const open = (path: string, look = {}) => stage.open('wangfang', `/projects/${project}/${path}`, look)

describe('a decision', () => {
  test('is opened, filled, made, revised and compared in the browser', async () => {
    await addInsight(stage.company, project)
    const page = await open('decisions')
    await page.getByRole('region', { name: '价格' }).getByRole('button', { name: '开始这项决策' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: '定什么价？' }).waitFor()
    expect(await page.getByRole('button', { name: /^决定/ }).getAttribute('aria-disabled')).toBe('true')
    await fillOptions(page)
    await page.getByText('3.80').first().waitFor()
    await tieInsight(page)
    await decide(page, /9800/, '县级客户只看总价')
    await page.getByRole('button', { name: '修订', exact: true }).click()
    await page.getByText('这是上一版的选择和理由').waitFor()
    await decide(page, /12800/, '服务成本算清了')
    const changes = page.getByRole('region', { name: '版本' })
    await changes.getByText('每台 9800 元').waitFor()
    expect(await changes.locator('del').allInnerTexts()).toEqual(['每台 9800 元', '县级客户只看总价'])
    expect(await changes.locator('ins').allInnerTexts()).toEqual(['每台 12800 元', '服务成本算清了'])
    // The reason is told where it changed, and not once more below.
    const told = page.getByRole('region', { name: '历史' }).getByText('服务成本算清了')
    await told.waitFor()
    expect(await told.count()).toBe(1)
  })

  test('calls an option in every version and every change as it was called then', async () => {
    const { company } = stage
    const made = await makeDecision(company, project, (await addInsight(company, project)).id)
    const draft = (await company.run('wangfang', reviseDecision, { id: made.id })) as Decision
    const options = draft.options?.map(one => (one.key === 'o1' ? { ...one, name: '每台 11900 元' } : one))
    const { id, version } = draft
    const set = { options } as never
    const renamed = await company.as('wangfang', ctx => updateRecord(ctx, decisionEntity, { id, version, set }))
    const page = await stage.open('wangfang', `/decisions/${id}`)
    const choice = page.getByRole('region', { name: '选择与理由' })
    await choice.getByText('这是上一版的选择和理由').waitFor()
    await choice.getByText('每台 12800 元').waitFor()
    expect(await choice.getByText('每台 11900 元').count()).toBe(0)
    await choose(company, renamed, 'o2')
    const history = page.getByRole('region', { name: '历史' })
    await history.getByText(/每台 12800 元，含三年上门 → 每台 11900 元/).waitFor()
    await history.getByText(/选定的选项.*每台 11900 元 → 每台 9800 元/).waitFor()
  })

  test('is told from its copy of the next iteration in the search', async () => {
    const { company } = stage
    await makeDecision(company, project, (await addInsight(company, project)).id, { question: '滇池流域怎么铺货' })
    await loopBack(company, project)
    const page = await stage.open('wangfang', '/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: '搜索' }).fill('滇池')
    const hits = page.getByRole('option', { name: /滇池流域怎么铺货/ })
    await hits.nth(1).waitFor()
    expect(await hits.allTextContents()).toEqual([
      '滇池流域怎么铺货第 2 轮 · 策略决策',
      '滇池流域怎么铺货第 1 轮 · 策略决策',
    ])
  })

  test('edited by two at once keeps the first save and shows both to the second', async () => {
    await tellStrategy(stage.company, project)
    const found = await stage.company.database.owner.query(
      "select id from decision where kind = 'channels' and project_id = $1",
      [project],
    )
    const path = `/decisions/${found.rows[0].id}`
    const [mine, other] = [await stage.open('wangfang', path), await stage.open('chenli', path)]
    for (const page of [mine, other]) await beginOptions(page)
    await saveTwo(other, '代理', '直销')
    await other.getByRole('columnheader', { name: '代理' }).waitFor()
    await saveTwo(mine, '电商', '直销')
    const choice = mine.getByRole('dialog', { name: '他人已先改过' })
    await choice.waitFor()
    await choice.getByRole('radio', { name: '用现在的' }).click()
    await choice.getByRole('button', { name: '按选择保存' }).click()
    await mine.getByRole('columnheader', { name: '代理' }).waitFor()
  })
})

test('a segment is scored in its cell, and takes its place by the weighted mean', async () => {
  await tellStrategy(stage.company, project)
  const page = await open('segments')
  const row = page.getByRole('row', { name: /工业园区/ })
  await row.getByText('未评完').waitFor()
  await row.getByRole('button', { name: /工业园区：能否触达/ }).click()
  const cell = page.getByRole('dialog')
  await cell.getByText('5', { exact: true }).click()
  await cell.getByLabel('打分的理由').fill('园区集中')
  await cell.getByRole('button', { name: '保存' }).click()
  // (40·3 + 30·4 + 30·5) / 100 = 3.90, behind 4.00 and before 3.80
  await row.getByText('3.90').waitFor()
  expect(await row.textContent()).toContain('第 2 名')
})

test('the usual criteria are written in the language of who takes them, and that is said before', async () => {
  const page = await open('segments', { locale: 'en' })
  await page.getByText('The usual ones are written in English').waitFor()
  await page.getByRole('button', { name: 'Use the usual criteria' }).click()
  const written = async () => {
    const found = await stage.company.database.owner.query(
      'select name from segment_criterion where project_id = $1 order by name',
      [project],
    )
    return found.rows.map(({ name }) => name)
  }
  await expect.poll(written).toEqual(['Competition', 'Growth', 'Margin', 'Reach', 'Size'])
})

test('a competence is judged question by question, and says what follows', async () => {
  const page = await open('competences')
  await page.getByRole('button', { name: '添加能力或资源' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('能力或资源').fill('两小时到场的售后网')
  await pick(form, '类别', '组织与流程')
  await pick(form, '有价值', '是')
  await form.getByRole('button', { name: '保存' }).click()
  const row = page.getByRole('listitem').filter({ hasText: '两小时到场的售后网' })
  await row.getByText('还没评完').waitFor()
  await row.getByRole('button', { name: '评估' }).click()
  await pick(form, '稀缺', '否')
  await form.getByRole('button', { name: '保存' }).click()
  await row.getByText('竞争均势').waitFor()
  await row.getByRole('button', { name: '重新评估' }).waitFor()
})

test('the decisions of a project are those that its playbook asks for', async () => {
  project = (await startProject(stage.company, { playbook: 'P6' })).id
  const page = await open('decisions')
  await page.getByRole('region', { name: '产品定位' }).getByRole('button', { name: '开始这项决策' }).click()
  const question = page.getByRole('dialog').getByLabel('要决定什么')
  await expect.poll(() => question.inputValue()).toBe('产品凭什么与众不同，满足谁的什么需要？')
  expect(await page.getByRole('region', { name: '价格' }).count()).toBe(0)
})

test('SWOT items are written in place and crossed to a move', async () => {
  const page = await open('swot-items')
  for (const [quadrant, text] of [
    ['优势', '售后两小时到场'],
    ['机会', '县级水厂要装监测'],
  ] as const) {
    const field = page.getByLabel(`添加到${quadrant}`)
    await field.fill(text)
    await field.press('Enter')
    await page.getByRole('button', { name: text, exact: true }).waitFor()
  }
  await page.getByRole('region', { name: /^SO/ }).getByRole('button', { name: '添加策略' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('策略').fill('县级水厂包售后')
  await form.getByRole('checkbox', { name: '售后两小时到场' }).check()
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('要交叉至少一条').waitFor()
  await form.getByRole('checkbox', { name: '县级水厂要装监测' }).check()
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByText('由此而来：售后两小时到场、县级水厂要装监测').waitFor()
})

test('in the next iteration SWOT shows its own items; those before are seen on request and stay as they were', async () => {
  await tellStrategy(stage.company, project)
  await loopBack(stage.company, project)
  const page = await open('swot-items')
  const strength = page.getByRole('button', { name: '售后两小时到场', exact: true })
  await strength.waitFor()
  expect(await strength.count()).toBe(1)
  await page.getByLabel('添加到优势').waitFor()
  await page.getByText('第 1 轮', { exact: true }).click()
  await page.getByLabel('添加到优势').waitFor({ state: 'detached' })
  await strength.waitFor()
  expect(await strength.count()).toBe(1)
  expect(await strength.isDisabled()).toBe(true)
})

async function beginOptions(page: Page): Promise<void> {
  await page.getByRole('button', { name: '编辑选项与评分' }).click()
  await page
    .getByLabel(/选项名称/)
    .first()
    .waitFor()
}

async function saveTwo(page: Page, first: string, second: string): Promise<void> {
  await page
    .getByLabel(/选项名称/)
    .nth(0)
    .fill(first)
  await page
    .getByLabel(/选项名称/)
    .nth(1)
    .fill(second)
  await page.getByRole('button', { name: '保存' }).click()
}

/** Two prices on two criteria. */
async function fillOptions(page: Page): Promise<void> {
  await beginOptions(page)
  await page
    .getByLabel(/选项名称/)
    .nth(0)
    .fill('每台 12800 元')
  await page
    .getByLabel(/选项名称/)
    .nth(1)
    .fill('每台 9800 元')
  for (const name of ['毛利', '成交难度']) {
    await page.getByRole('button', { name: '添加标准' }).click()
    await page.getByLabel('标准名称').last().fill(name)
  }
  await page.getByLabel('“毛利”的权重').fill('60')
  await page.getByLabel('“成交难度”的权重').fill('40')
  // (60·5 + 40·2) / 100 = 3.80, (60·2 + 40·5) / 100 = 3.20
  const cells = [
    ['12800', '毛利', 5],
    ['12800', '成交难度', 2],
    ['9800', '毛利', 2],
    ['9800', '成交难度', 5],
  ] as const
  for (const [option, criterion, score] of cells) {
    await page.getByLabel(`“每台 ${option} 元”在“${criterion}”上的分数`).click()
    await page.locator('.ant-select-dropdown:visible').getByTitle(String(score), { exact: true }).click()
  }
  await page.getByRole('button', { name: '保存' }).click()
}

async function tieInsight(page: Page): Promise<void> {
  await page.getByRole('button', { name: '关联洞察' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /更快的售后/ }).check()
  await dialog.getByRole('button', { name: '关联洞察' }).click()
  await page.getByRole('link', { name: /更快的售后/ }).waitFor()
}

async function decide(page: Page, option: RegExp, reason: string): Promise<void> {
  await page.getByRole('button', { name: '决定', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: option }).click()
  await dialog.getByLabel('理由').fill(reason)
  await dialog.getByRole('button', { name: '决定', exact: true }).click()
  await page.getByText('已决定').first().waitFor()
}
