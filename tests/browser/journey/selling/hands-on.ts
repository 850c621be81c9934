import { backToProject, expectRefused, mend, openProject } from '../gate.ts'
import { choose, writeFact } from '../hands.ts'
import type { Person } from '../person.ts'
import { openStage } from './pass-gate.ts'

/** The gate says that one thing is missing; its link leads to the customer, where it is filled in. */
export async function nameTheSource(person: Person, project: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await expectRefused(person, 1)
  await mend(person, '客户信息写明了来源')
  await writeFact(page.getByRole('main'), '来源', '水协年会')
  await page.goBack()
  await page.getByRole('region', { name: '关口' }).getByText('3 / 3 满足').waitFor()
}

interface BidDecision {
  readonly stage: string
  readonly why: string
}

/** Whether to bid is weighed by questions and decided with its reason. */
export async function decideBid(person: Person, project: string, { stage, why }: BidDecision): Promise<void> {
  const { page } = person
  await openStage(person, project, stage)
  await mend(person, '投标决定已作出')
  await page.getByRole('button', { name: /^决定是否投标/ }).click()
  const form = page.getByRole('dialog')
  for (const [row, [question, weight, score]] of SCORES.entries()) {
    await form.getByRole('button', { name: '添加一行' }).click()
    await form.getByLabel('评估项').nth(row).fill(question)
    await form.getByLabel('权重').nth(row).fill(weight)
    await form.getByLabel(/^得分/).nth(row).fill(score)
  }
  await choose(form, '决定', '投标')
  await form.getByLabel('原因').fill(why)
  await form.getByRole('button', { name: '决定是否投标' }).click()
  await form.waitFor({ state: 'hidden' })
  await backToProject(person, project)
}

const SCORES = [
  ['条件是否公平', '60', '4'],
  ['做标书的人够不够', '40', '4'],
] as const

/** What was delivered is marked accepted. */
export async function acceptDelivery(person: Person, project: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await page.getByRole('main').getByRole('link', { name: '交付', exact: true }).first().click()
  await page.getByRole('button', { name: /^记为已验收/ }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '记为已验收' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByText('已验收').first().waitFor()
}

interface Paid {
  readonly receivable: string
  readonly amount: string
  readonly reference: string
}

/** Money has come and is allocated to what it pays. */
export async function enterPayment(person: Person, project: string, paid: Paid): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await page.getByRole('main').getByRole('link', { name: '合同与回款', exact: true }).first().click()
  await page.getByRole('main').getByRole('link', { name: '回款', exact: true }).click()
  await page.getByRole('button', { name: /^登记回款/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('到账金额').fill(paid.amount)
  await form.getByLabel('银行流水号').fill(paid.reference)
  await form.getByRole('button', { name: '添加一行' }).click()
  await choose(form, '应收款', new RegExp(paid.receivable))
  await form.getByLabel(/^金额/).last().fill(paid.amount)
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}
