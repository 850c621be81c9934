import type { Locator } from 'playwright-core'
import { backToProject, mend } from './gate.ts'
import { choose, writeFact } from './hands.ts'
import type { Person } from './person.ts'

/** Everything that the gate of the research asks for. */
export async function research(person: Person, project: string): Promise<void> {
  await studyTheMarket(person)
  await backToProject(person, project)
  await profileCompetitors(person)
  await backToProject(person, project)
  await noteTrend(person)
  await drawInsights(person)
  await backToProject(person, project)
}

async function studyTheMarket(person: Person): Promise<void> {
  const { page } = person
  await mend(person, '至少完成 1 项调研')
  await page.getByRole('button', { name: '计划一项调研' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('水厂售后走访')
  await choose(form, /方式/, '访谈')
  await form.getByLabel('要回答的问题').fill('客户更看重价格还是售后？')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '开始', exact: true }).click()
  await page.getByRole('region', { name: '完成前还缺' }).waitFor()
  await writeFact(page.getByRole('main'), '结果摘要', '十二家水厂里有九家把响应速度排在价格前面。')
  await writeFact(page.getByRole('main'), '实际样本量', '12')
  await page.getByRole('button', { name: '完成', exact: true }).click()
  await page.getByText('已完成').first().waitFor()
}

const COMPETITORS = [
  { name: '江海泵业', strength: '价格低两成', weakness: '售后要等三天', product: '两参数监测仪' },
  { name: '北辰环保', strength: '与设计院关系深', weakness: '只做大项目', product: '水质监测站' },
]

async function profileCompetitors(person: Person): Promise<void> {
  const { page } = person
  await mend(person, '至少为 2 家竞争对手建档')
  for (const one of COMPETITORS) {
    await page.getByRole('button', { name: '添加竞争对手' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel('名称').fill(one.name)
    await addRow(form, '优势', '内容', one.strength)
    await addRow(form, '劣势', '内容', one.weakness)
    await addRow(form, '产品', '产品', one.product)
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('heading', { name: one.name, level: 1 }).waitFor()
    await page.getByText('已建档').waitFor()
    await page.getByRole('main').getByRole('link', { name: '竞争对手' }).first().click()
  }
}

async function addRow(form: Locator, list: string, cell: string, text: string): Promise<void> {
  const rows = form.getByRole('group', { name: list, exact: true })
  await rows.getByRole('button', { name: '添加一行' }).click()
  await rows.getByLabel(cell).last().fill(text)
}

async function noteTrend({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '打开' }).nth(2).click()
  await page.getByRole('button', { name: '添加趋势' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('趋势', { exact: false }).first().fill('监测要求下沉到县级水厂')
  await choose(form, /方向/, '上升')
  await choose(form, /时间范围/, '一年内')
  await form.getByLabel(/^来源/).first().fill('生态环境部年度公报')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}

const INSIGHTS = [
  { topic: '消费者需求', claim: '客户愿意为更快的售后多付一成', kind: '调研', rests: /水厂售后走访/ },
  { topic: '竞争对手', claim: '江海靠低价赢单，售后跟不上', kind: '竞争对手', rests: /江海泵业/ },
  { topic: '市场趋势', claim: '一年内县级水厂都要装在线监测', kind: '市场趋势', rests: /县级水厂/ },
]

/** Each insight is tied to what it rests on. */
async function drawInsights({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '洞察' }).last().click()
  for (const { topic, claim, kind, rests } of INSIGHTS) {
    await page.getByRole('button', { name: '添加洞察' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel(/判断/).fill(claim)
    await choose(form, /主题/, topic)
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'hidden' })
    const board = page.getByRole('region', { name: topic })
    await board.getByRole('button', { name: '添加证据' }).click()
    await page.getByRole('menuitem', { name: kind, exact: true }).click()
    await choose(form, new RegExp(kind), rests)
    await form.getByRole('button', { name: '保存' }).click()
    await board.getByRole('link', { name: rests }).waitFor()
  }
}
