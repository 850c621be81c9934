import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { submitBudget } from '#domains/budget/server/submit-budget.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import { startCampaign } from '#domains/campaigns/server/start-campaign.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { walkerOf } from '#tests/browser/page-walk.ts'
import { openStage } from '#tests/browser/stage.ts'
import type { Player } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

interface Made {
  id: string
}

const stage = opened(openStage)

const open = (project: string, path: string, player: Player = 'zhaoqian') =>
  stage.open(player, `/projects/${project}/${path}`)

async function fundedBudget(projectId: string): Promise<string> {
  const budget = (await stage.company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
  const line = { budgetId: budget.id, item: '展位', category: 'media', month: '2026-11', amount: '30000' }
  await stage.company.run('zhaoqian', addLine, line)
  const source = { budgetId: budget.id, name: '市场部年度预算', amount: '30000', availableFrom: '2026-11-01' }
  await stage.company.run('zhaoqian', addSource, source)
  return budget.id
}

describe('a budget', () => {
  test('is reached from its project, drafted, and not submitted empty', async () => {
    const { id } = await startProject(stage.company)
    const page = await stage.open('zhaoqian', `/projects/${id}?stage=P1.4`)
    await page.locator(`a[href*="/projects/${id}/budget"]`).first().click()
    await page.getByRole('button', { name: '编制预算' }).first().click()
    await page.getByRole('button', { name: '提交审批' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '提交审批' }).click()
    await page.getByRole('dialog').getByText('预算至少要有一行支出和一个资金来源。').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '添加来源' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox').first().fill('市场部年度预算')
    await form.getByLabel(/金额/).fill('30000')
    await form.getByRole('button', { name: '保存' }).click()
    await form
      .getByText(/请填写/)
      .first()
      .waitFor()
  })

  test('is approved where it is read by whoever may decide, and by nobody else', async () => {
    const { id } = await startProject(stage.company)
    const budgetId = await fundedBudget(id)
    await stage.company.run('zhaoqian', submitBudget, { id: budgetId })
    const own = await open(id, 'budget')
    await own.getByRole('button', { name: '撤回', exact: true }).waitFor()
    expect(await own.getByRole('button', { name: '批准', exact: true }).count()).toBe(0)
    const sponsor = await open(id, 'budget', 'liming')
    await sponsor.getByRole('button', { name: '批准', exact: true }).click()
    await sponsor.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
    await sponsor.getByRole('button', { name: '修订', exact: true }).waitFor()
  })

  test('whose line two people change keeps the first save and shows both to the second', async () => {
    const { id } = await startProject(stage.company)
    await fundedBudget(id)
    const [mine, other] = [await open(id, 'budget'), await open(id, 'budget')]
    for (const page of [mine, other])
      await page.getByRole('listitem').filter({ hasText: '展位' }).getByRole('button', { name: '编辑' }).click()
    await mine.getByRole('dialog').getByLabel(/金额/).fill('28000')
    await other.getByRole('dialog').getByLabel(/金额/).fill('25000')
    await other.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await other.getByRole('dialog').waitFor({ state: 'hidden' })
    await mine.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    const both = mine.getByRole('dialog', { name: '他人已先改过' })
    await both.getByText(/28,?000/).waitFor()
    await both.getByText(/25,?000/).waitFor()
    await both.getByRole('radio', { name: '用现在的' }).click()
    await both.getByRole('button', { name: '按选择保存' }).click()
    await mine
      .getByText(/25,000/)
      .first()
      .waitFor()
  })
})

describe('what is decided on money', () => {
  test('stands in the history that the budget’s page shows, with the reason of who returned it', async () => {
    const { id } = await startProject(stage.company)
    await fundedBudget(id)
    const { company } = stage
    const budget = await company.database.owner.query('select id from budget where project_id = $1', [id])
    await company.run('zhaoqian', submitBudget, { id: budget.rows[0].id })
    const waiting = await company.database.owner.query('select id from approval where subject_id = $1', [
      budget.rows[0].id,
    ])
    await company.run('liming', decideApproval, { id: waiting.rows[0].id, decision: 'reject', comment: '渠道费用偏高' })
    const page = await open(id, 'budget')
    await page.getByRole('region', { name: '历史' }).getByText('渠道费用偏高').waitFor()
  })

  test('is asked for on the page of an expense as in its list', async () => {
    const { id: projectId } = await startProject(stage.company)
    const paid = { item: '展位定金', category: 'events', amount: '8000', spentOn: '2026-11-02', receiptNo: 'R77' }
    const { id } = (await stage.company.run('chenli', enterExpense, { projectId, ...paid })) as Made
    const page = await stage.open('chenli', `/expenses/${id}`)
    await page.getByRole('button', { name: '提交审批' }).click()
    await page.getByText('待审批').first().waitFor()
    await page.getByRole('button', { name: '操作 ▾' }).click()
    await page.getByRole('menuitem', { name: '撤回' }).click()
    await page.getByText('草稿').first().waitFor()
  })
})

describe('an expense without its receipt number', () => {
  const paid = { item: '展位搭建', category: 'events', amount: '6000', spentOn: '2026-11-02' }

  test('says on its page what is missing, and is submitted with the number', async () => {
    const { id: projectId } = await startProject(stage.company)
    const { id } = (await stage.company.run('chenli', enterExpense, { projectId, ...paid })) as Made
    const page = await stage.open('chenli', `/expenses/${id}`)
    const gap = page.getByRole('region', { name: '提交前还缺' })
    await gap.getByRole('button', { name: '填写票据号码' }).click()
    await fillReceipt(page, 'R88')
    await page.getByText('待审批').first().waitFor()
    expect(await gap.count()).toBe(0)
  })

  test('is asked for it where it is submitted in the list', async () => {
    const { id: projectId } = await startProject(stage.company)
    await stage.company.run('chenli', enterExpense, { projectId, ...paid })
    const page = await open(projectId, 'expenses', 'chenli')
    await page.getByRole('button', { name: '“展位搭建”的操作' }).click()
    await page.getByRole('menuitem', { name: '提交审批' }).click()
    await fillReceipt(page, 'R89')
    await page.getByRole('listitem').filter({ hasText: 'R89' }).getByText('待审批').waitFor()
  })

  test('keeps form and reason where its submission is refused, and nothing else', async () => {
    const { wangfang } = stage.company.people
    const alone = { sponsorId: wangfang, managerId: wangfang, team: [] }
    const { id: projectId } = await startProject(stage.company, alone)
    const { id } = (await stage.company.run('wangfang', enterExpense, { projectId, ...paid })) as Made
    const page = await stage.open('wangfang', `/expenses/${id}`)
    await page.getByRole('button', { name: '填写票据号码' }).click()
    await expectRefused(page, 'R90')
    const list = await open(projectId, 'expenses', 'wangfang')
    await list.getByRole('button', { name: '“展位搭建”的操作' }).click()
    await list.getByRole('menuitem', { name: '提交审批' }).click()
    await expectRefused(list, 'R90')
    const kept = await stage.company.database.owner.query('select state, receipt_no from expense where id = $1', [id])
    expect(kept.rows).toEqual([{ state: 'draft', receipt_no: null }])
  })

  async function expectRefused(page: Page, receiptNo: string): Promise<void> {
    const form = page.getByRole('dialog')
    await form.getByLabel(/票据号码/).fill(receiptNo)
    await form.getByRole('button', { name: '提交审批' }).click()
    await form.getByRole('alert').getByText('提交人不能审批自己的提交').waitFor()
    expect(await form.getByLabel(/票据号码/).inputValue()).toBe(receiptNo)
  }

  async function fillReceipt(page: Page, receiptNo: string): Promise<void> {
    const form = page.getByRole('dialog')
    await form.getByText('提交前请填写票据号码。').waitFor()
    await form.getByRole('button', { name: '提交审批' }).click()
    await form.getByText('请填写票据号码', { exact: true }).waitFor()
    await form.getByLabel(/票据号码/).fill(receiptNo)
    await form.getByRole('button', { name: '提交审批' }).click()
    await form.waitFor({ state: 'hidden' })
  }
})

describe('a project in its second iteration', () => {
  test('shows the campaigns of the first as they were, and takes no change of them', async () => {
    const { company } = stage
    const { id } = await startProject(company)
    const first = await planACampaign(company, id)
    const given = { projectId: id, campaignId: first.id, item: '定金', category: 'events', amount: '8000' }
    const paid = (await company.run('chenli', enterExpense, {
      ...given,
      spentOn: '2026-11-03',
      receiptNo: 'D1',
    })) as Made
    await company.run('chenli', submitExpense, { id: paid.id })
    const { owner } = company.database
    const { rows } = await owner.query('select id from approval where subject_id = $1', [paid.id])
    await company.run('wangfang', decideApproval, { id: rows[0].id, decision: 'approve' })
    await loopBack(company, id, 'P1.4')
    const page = await open(id, 'campaigns', 'wangfang')
    await page.getByText('第 1 轮', { exact: true }).first().click()
    await page.waitForURL(/iteration=1/)
    await page.locator(`a[href*="/campaigns/${first.id}"]`).first().waitFor()
    await page.getByText('第 1 轮已经过去，它的记录保持原样。').first().waitFor({ state: 'attached' })
    await page.locator(`a[href*="/campaigns/${first.id}"]`).first().click()
    await page.getByText('第 1 轮已经过去，它的记录保持原样。').first().waitFor()
    expect(await page.locator('button[data-edits]').count()).toBe(0)
    // What it cost is what its own iteration spent.
    await page.getByText('8,000.00').first().waitFor()
    await page.getByRole('link', { name: '费用明细' }).click()
    await page.getByRole('link', { name: '定金' }).waitFor()
  })
})

describe('a campaign', () => {
  test('is reached from its project, says what it lacks, and is stopped only with a reason', async () => {
    const { id } = await startProject(stage.company)
    await planACampaign(stage.company, id, { name: '秋季行业展会', budget: null })
    const page = await stage.open('wangfang', `/projects/${id}?stage=P1.4`)
    await page.locator(`a[href*="/projects/${id}/campaigns"]`).first().click()
    await page.getByText('缺预算').waitFor()
    await page.getByRole('button', { name: '“秋季行业展会”的操作' }).click()
    await page.getByRole('menuitem', { name: '开始' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '开始' }).click()
    await page.getByText('进行中').waitFor()
    await page.getByRole('button', { name: '“秋季行业展会”的操作' }).click()
    await page.getByRole('menuitem', { name: '停止' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '停止' }).click()
    await page.getByRole('dialog').getByText(/原因/).first().waitFor()
    await page.getByRole('dialog').getByRole('textbox').fill('展会取消')
    await page.getByRole('dialog').getByRole('button', { name: '停止' }).click()
    await page.getByText('已停止').waitFor()
  })

  test('planned by two at once shows both plans to the second', async () => {
    const { id } = await startProject(stage.company)
    await planACampaign(stage.company, id, { name: '秋季行业展会' })
    const [mine, other] = [await open(id, 'campaigns', 'wangfang'), await open(id, 'campaigns', 'chenli')]
    for (const page of [mine, other]) {
      await page.getByRole('button', { name: '“秋季行业展会”的操作' }).click()
      await page.getByRole('menuitem', { name: '排期与预算' }).click()
    }
    await mine.getByRole('dialog').getByLabel(/预算/).fill('21000')
    await other.getByRole('dialog').getByLabel(/预算/).fill('22000')
    await other.getByRole('dialog').getByRole('button', { name: '排期与预算' }).click()
    await other.getByRole('dialog').waitFor({ state: 'hidden' })
    await mine.getByRole('dialog').getByRole('button', { name: '排期与预算' }).click()
    const both = mine.getByRole('dialog', { name: '他人已先改过' })
    await both.getByText(/21,?000/).waitFor()
    await both.getByText(/22,?000/).waitFor()
    await both.getByRole('radio', { name: '用我的' }).click()
    await both.getByRole('button', { name: '按选择保存' }).click()
    await mine
      .getByText(/21,000/)
      .first()
      .waitFor()
  })
})

test('everybody can use the pages: both languages, both shades, wide and narrow', { timeout: 240_000 }, async () => {
  const { id } = await startProject(stage.company)
  await fundedBudget(id)
  const { id: campaign, version } = await planACampaign(stage.company, id, { name: '秋季行业展会' })
  await stage.company.run('wangfang', startCampaign, { id: campaign, version })
  const inside = ['budget', 'expenses', 'campaigns', 'campaigns?calendar=true', 'deviations']
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const) {
    const page = await stage.open('wangfang', '/me', look)
    const walker = walkerOf(page, `/w/${stage.company.slug}`)
    for (const path of [...inside.map(one => `/projects/${id}/${one}`), `/campaigns/${campaign}`]) {
      await walker.go(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // On a busy machine the names of what is linked come later than all else.
      await expect.poll(() => page.getByRole('link', { name: '…', exact: true }).count()).toBe(0)
      expect(`${path} ${await seriousFindings(page)}`).toBe(`${path} `)
      expect(`${path} ${await overflow(page)}`).toBe(`${path} 0`)
    }
  }
  expect(stage.complaints).toEqual([])
})
