import { approveInInbox, backToProject, mend, openProject } from './gate.ts'
import { choose, command, writeDay } from './hands.ts'
import type { Person } from './person.ts'
import { openDeliverable } from './strategy.ts'

interface Dates {
  readonly start: string
  readonly finish: string
}

/** A campaign, the money for it, and the plan book that both stand in; the sponsor approves the last two. */
export async function makePlan(manager: Person, sponsor: Person, project: string, dates: Dates): Promise<void> {
  await planCampaign(manager, dates)
  await backToProject(manager, project)
  await draftBudget(manager, dates)
  await submitBudget(manager)
  await approveInInbox(sponsor, '批准预算')
  await openProject(manager, project)
  await completePlanBook(manager)
  await submitPlanBook(manager)
  await approveInInbox(sponsor, '营销策划书')
}

/** What was taken over from the iteration before is planned anew, and approved anew. */
export async function planAgain(manager: Person, sponsor: Person, project: string, dates: Dates): Promise<void> {
  await replanCampaign(manager, dates)
  await openProject(manager, project)
  await openDeliverable(manager.page.getByRole('main'), '预算')
  await submitBudget(manager)
  await approveInInbox(sponsor, '批准预算')
  await openProject(manager, project)
  await mend(manager, '策划书已批准')
  await submitPlanBook(manager)
  await approveInInbox(sponsor, '营销策划书')
}

async function replanCampaign(person: Person, { start, finish }: Dates): Promise<void> {
  const { page } = person
  await mend(person, '每个活动都有起止日期')
  await page.getByText('待重新排期').waitFor()
  await command(page, '县级水厂试用季', '排期与预算')
  const form = page.getByRole('dialog')
  await writeDay(form, '开始', start)
  await writeDay(form, '结束', finish)
  await form.getByRole('button', { name: '排期与预算' }).click()
  await form.waitFor({ state: 'hidden' })
}

async function planCampaign(person: Person, { start, finish }: Dates): Promise<void> {
  const { page } = person
  await mend(person, '至少有 1 个营销活动')
  await page.getByRole('button', { name: '新建活动' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('县级水厂试用季')
  await choose(form, /目标/, /询价转化率/)
  await form.getByLabel('渠道').fill('设计院推荐')
  await writeDay(form, '开始', start)
  await writeDay(form, '结束', finish)
  await form.getByLabel('预算').fill('20000')
  await choose(form, 'KPI', '询价转化率')
  await form.getByLabel('KPI 目标值').fill('12')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '县级水厂试用季', level: 1 }).waitFor()
}

async function draftBudget(person: Person, { start }: Dates): Promise<void> {
  const { page } = person
  await mend(person, '预算不超过资金')
  await page.getByRole('button', { name: '编制预算' }).first().click()
  const form = page.getByRole('dialog')
  await page.getByRole('button', { name: '添加一行' }).click()
  await form.getByLabel('用途').fill('试用设备与上门')
  await choose(form, '类别', '渠道推广')
  await choose(form, '营销活动', '县级水厂试用季')
  await form.getByLabel('月份').fill(start.slice(0, 7))
  await form.getByLabel('金额').fill('20000')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '添加来源' }).click()
  await form.getByLabel('来源').fill('年度营销费')
  await form.getByLabel('金额').fill('60000')
  await writeDay(form, '可用日期', start)
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Hands the budget that is open to its approver. */
async function submitBudget({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('button', { name: '撤回' }).waitFor()
}

/** A plan book that lacks something is not submitted: its page leads to what is missing. */
async function completePlanBook(person: Person): Promise<void> {
  const { page } = person
  await mend(person, '策划书已批准')
  await page.getByText('还缺 1 处').first().waitFor()
  await page.getByRole('link', { name: /去补/ }).click()
  await page.getByLabel('添加到威胁').fill('江海泵业再降价')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '江海泵业再降价', exact: true }).waitFor()
  await page.getByRole('link', { name: '策划书' }).click()
  await page.getByText('内容齐全').waitFor()
}

/** Writes the plan book from the records as they are and hands it to its approver. */
async function submitPlanBook({ page }: Person): Promise<void> {
  await page
    .getByRole('button', { name: /^生成(策划书|新版)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '生成', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '提交审批' }).first().click()
  await dialog.getByRole('button', { name: '提交审批' }).click()
  await page.getByRole('button', { name: '撤回' }).waitFor()
}
