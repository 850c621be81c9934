import { approveInInbox, backToProject, mend, openProject } from './gate.ts'
import { choose, command, writeDay } from './hands.ts'
import type { Person } from './person.ts'

export interface Course {
  /** The days on which the campaign began and ended. */
  readonly startedOn: string
  readonly endedOn: string
  readonly spent: string
  readonly receipt: string
  /** It went so much otherwise than planned that it must be answered. */
  readonly late: boolean
}

/** The campaign runs and ends, what it cost is entered and approved, and what went otherwise than planned is answered. */
export async function carryOut(one: Person, other: Person, project: string, course: Course): Promise<void> {
  await runCampaign(one, course)
  await backToProject(one, project)
  await spend(one, course)
  await approveInInbox(other, '批准费用')
  await openProject(one, project)
  if (course.late) await answerDeviations(one, project)
  await one.page.getByText('4 / 4 满足').waitFor()
}

async function runCampaign(person: Person, { startedOn, endedOn }: Course): Promise<void> {
  const { page } = person
  await mend(person, '每个活动都已完成或注明原因停止')
  await command(page, '县级水厂试用季', '开始')
  const form = page.getByRole('dialog')
  await writeDay(form, '实际开始', startedOn)
  await form.getByRole('button', { name: '开始' }).click()
  await form.waitFor({ state: 'hidden' })
  await command(page, '县级水厂试用季', '完成')
  await writeDay(form, '实际结束', endedOn)
  await form.getByRole('button', { name: '完成' }).click()
  await form.waitFor({ state: 'hidden' })
}

async function spend(person: Person, { spent, receipt }: Course): Promise<void> {
  const { page } = person
  await mend(person, '费用已登记或确认为零')
  await page.getByRole('button', { name: '登记费用' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('事项').fill('试用设备与上门')
  await choose(form, '营销活动', '县级水厂试用季')
  await choose(form, '类别', '渠道推广')
  await form.getByLabel('金额').fill(spent)
  await form.getByLabel('票据号码').fill(receipt)
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  await command(page, '试用设备与上门', '提交审批')
  await page.getByText('待审批').first().waitFor()
}

async function answerDeviations(person: Person, project: string): Promise<void> {
  const { page } = person
  await mend(person, '超过 5 天或 10% 的偏差都已处理')
  const late = page.getByRole('listitem').filter({ hasText: '推迟' })
  await late.getByRole('button', { name: '说明', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('原因').fill('设备晚到')
  await form.getByLabel('措施').fill('下一轮提前两周订货')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
  await backToProject(person, project)
}
