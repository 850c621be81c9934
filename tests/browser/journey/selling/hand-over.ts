import { addDays } from '@yingce/scheduling/calendar-date'
import type { Rec } from '../../../../bench/walk/person.ts'
import type { Project } from '../../../../bench/walk/project.ts'
import { expectRefused, mend, openProject } from '../gate.ts'
import { choose } from '../hands.ts'
import type { Person } from '../person.ts'
import type { Crew } from './crew.ts'
import { enterPayment } from './hands-on.ts'

/** The customer's signature under the report of the acceptance is recorded. */
export async function signReport(person: Person, project: string, confirmedBy: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await mend(person, '验收报告已由客户签署')
  await page.getByRole('button', { name: /^登记签署/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('客户方签署人').fill(confirmedBy)
  await choose(form, '签署方式', '当面')
  await form.getByLabel('签署凭据').fill('签字原件在档案室 3 柜')
  await form.getByRole('button', { name: '登记签署' }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Two receivables are planned; the money of the first has come and is entered. */
export async function collectDownPayment({ cast, manager }: Crew, project: Project, contract: Rec): Promise<void> {
  const plan = (name: string, days: number) =>
    cast.manager.post('/receivables', {
      ...{ contractId: contract.id, name, amount: '508500', dueOn: addDays(project.today, days) },
    })
  await plan('预付款', -1)
  await plan('验收款', 30)
  await enterPayment(manager, '清源水务压力监测', { receivable: '预付款', amount: '508500', reference: 'BK-1' })
}

/** The gate says that the customer was not asked; its link leads to where the answer is written. */
export async function mendSatisfaction(person: Person, project: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await expectRefused(person, 1)
  await mend(person, '客户满意度已测量')
  await page.getByRole('button', { name: '记一次满意度' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('问了谁').fill('何厂长')
  await form.getByLabel('得分').fill('5')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}
