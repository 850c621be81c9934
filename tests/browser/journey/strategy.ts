import type { Locator, Page } from 'playwright-core'
import { backToProject, mend } from './gate.ts'
import type { Person } from './person.ts'

const DECISIONS = [
  ['目标市场', '县级水厂', '市级水务集团'],
  ['定位', '两小时到场的监测伙伴', '价格最低的监测仪'],
  ['价格', '每台 12800 元，含三年上门', '每台 9800 元，服务另算'],
  ['渠道', '直销加设计院推荐', '全部交给代理'],
  ['促销', '行业展会与试用三个月', '限时折扣'],
] as const

/** The situation, the parts of the market, and the five decisions with what they rest on. */
export async function decideStrategy(person: Person, project: string): Promise<void> {
  await crossSwot(person)
  await backToProject(person, project)
  await scoreSegment(person)
  await backToProject(person, project)
  await mend(person, '目标市场、定位、价格、渠道、促销五项决策已作出')
  for (const [kind, choice, other] of DECISIONS) await decide(person, kind, choice, other)
  await backToProject(person, project)
}

async function crossSwot({ page }: Person): Promise<void> {
  await openDeliverable(page.getByRole('main'), 'SWOT 分析')
  for (const [quadrant, text] of [
    ['优势', '售后两小时到场'],
    ['机会', '县级水厂要装监测'],
  ] as const) {
    await page.getByLabel(`添加到${quadrant}`).fill(text)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: text, exact: true }).waitFor()
  }
  await page.getByRole('region', { name: /^SO/ }).getByRole('button', { name: '添加策略' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('策略').fill('县级水厂包三年售后')
  for (const item of ['售后两小时到场', '县级水厂要装监测']) await form.getByRole('checkbox', { name: item }).check()
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByText(/^由此而来/).waitFor()
}

async function scoreSegment({ page }: Person): Promise<void> {
  await openDeliverable(page.getByRole('main'), '细分市场评分')
  await page.getByRole('button', { name: '用常用标准' }).click()
  await page.getByRole('button', { name: '添加细分市场' }).first().click()
  const form = page.getByRole('dialog')
  await form
    .getByLabel(/名称|细分市场/)
    .first()
    .fill('县级水厂')
  await form.getByRole('button', { name: '保存' }).click()
  for (const criterion of ['规模', '增长', '利润', '竞争', '能否触达']) {
    await page.getByRole('button', { name: `县级水厂：${criterion} —` }).click()
    await form.getByText('4', { exact: true }).click()
    await form.getByLabel('打分的理由').fill('按统计年鉴估计')
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'hidden' })
  }
  await page.getByText('第 1 名').waitFor()
}

async function decide({ page }: Person, kind: string, choice: string, other: string): Promise<void> {
  await page.getByRole('region', { name: kind }).getByRole('button', { name: '开始这项决策' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '编辑选项与评分' }).click()
  await page
    .getByLabel(/选项名称/)
    .nth(0)
    .fill(choice)
  await page
    .getByLabel(/选项名称/)
    .nth(1)
    .fill(other)
  await compare(page, [
    [choice, 5],
    [other, 2],
  ])
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '关联洞察' }).click()
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: '关联洞察' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '决定', exact: true }).click()
  await dialog.getByRole('radio', { name: choice }).click()
  await dialog.getByLabel('理由').fill('客户为更快的售后愿意多付')
  await dialog.getByRole('button', { name: '决定', exact: true }).click()
  await page.getByText('已决定').first().waitFor()
  await page.getByRole('link', { name: '策略决策' }).click()
}

async function compare(page: Page, scores: readonly (readonly [string, number])[]): Promise<void> {
  await page.getByRole('button', { name: '添加标准' }).click()
  await page.getByLabel('标准名称').fill('客户看重')
  for (const [option, score] of scores) {
    await page.getByLabel(`“${option}”在“客户看重”上的分数`).click()
    await page.locator('.ant-select-dropdown:visible').getByTitle(String(score), { exact: true }).click()
  }
}

/** What a stage makes is opened from its list. */
export async function openDeliverable(stage: Locator, name: string): Promise<void> {
  await stage.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: '打开' }).click()
}
