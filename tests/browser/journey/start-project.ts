import { choose, writeDay } from './hands.ts'
import type { Person } from './person.ts'

/** The manager lays a project out; the sponsor is the colleague who will approve. */
export async function startProject(manager: Person, sponsor: Person, name: string, start: string): Promise<void> {
  const { page } = manager
  await page.getByRole('link', { name: '项目', exact: true }).first().click()
  await page
    .getByRole('button', { name: '启动项目' })
    .or(page.getByRole('link', { name: '启动项目' }))
    .first()
    .click()
  await page.getByLabel('项目名称').fill(name)
  await writeDay(page, '开始日期', start)
  await page.getByLabel('服务于公司的哪个目标').fill('年度营收 3 亿')
  await choose(page, '发起人', sponsor.name)
  await addColleague(manager, sponsor)
  await page.getByText(/^31 项任务/).waitFor()
  await page.getByRole('button', { name: '启动项目' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await endTour(manager)
}

/** Whoever is new is shown round their first project, and may go on without it. */
export async function endTour({ page }: Person): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: '结束导览' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function addColleague({ page }: Person, colleague: Person): Promise<void> {
  await page.getByRole('button', { name: '添加成员' }).click()
  await choose(page, '成员', colleague.name)
  await choose(page, '角色', '财务')
  await page.keyboard.press('Escape')
}
