import { backToProject, expectRefused, mend } from './gate.ts'
import { choose, writeDay } from './hands.ts'
import type { Person } from './person.ts'

/** A goal is written with one letter missing; the gate refuses it and leads to the field. */
export async function setGoals(person: Person, project: string, deadline: string): Promise<void> {
  await expectRefused(person, 2)
  await mend(person, '至少有 1 个目标')
  await writeGoal(person, deadline)
  await backToProject(person, project)
  await expectRefused(person, 1)
  await mend(person, '每个目标都符合 SMART')
  await nameSubject(person)
  await backToProject(person, project)
  await person.page.getByText('2 / 2 满足').waitFor()
}

async function writeGoal(person: Person, deadline: string): Promise<void> {
  const { page } = person
  await page.getByRole('button', { name: '新建目标' }).first().click()
  const form = page.getByRole('dialog', { name: '新建目标' })
  await form.getByRole('textbox', { name: /^目标 .*必填/ }).fill('把县级水厂的询价转化率提高到 12%')
  await defineMetric(person)
  await form.getByLabel('基准值').fill('8')
  await form.getByLabel('目标值').fill('12')
  await form.getByLabel('为什么做得到').fill('试点地区已经做到 13%')
  await nameAim(person)
  await writeDay(form, '截止日', deadline)
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}

async function defineMetric({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '新建指标' }).click()
  const form = page.getByRole('dialog', { name: '新建指标' })
  await form.getByLabel('名称').fill('询价转化率')
  await form.getByLabel('单位').fill('%')
  await choose(form, /期望方向/, '提高')
  await choose(form, /汇总方式/, '取最后一次')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}

async function nameAim({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '新建公司目标' }).click()
  const form = page.getByRole('dialog', { name: '新建公司目标' })
  await form.getByLabel('名称').fill('年度营收 3 亿')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}

async function nameSubject({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '去补：对象' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('对象').fill('华东县级水厂')
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'hidden' })
}
