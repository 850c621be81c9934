import { openProject } from './gate.ts'
import { choose } from './hands.ts'
import type { Person } from './person.ts'

/** Back to the plan as the next iteration, with the adjustment that was decided. */
export async function goAgain(person: Person, project: string, adjustment: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await page.getByRole('button', { name: '重新制定计划，进入下一轮' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('原因').fill('目标没有达到，先测水再试用')
  await choose(dialog, '带入的调整', adjustment)
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: '进入下一轮' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('第 2 轮').first().waitFor()
}
