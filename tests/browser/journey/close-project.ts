import { openProject } from './gate.ts'
import type { Person } from './person.ts'

/** The manager ends the project; from then on it can only be looked at. */
export async function closeProject(person: Person, project: string): Promise<void> {
  const { page } = person
  await openProject(person, project)
  await page.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '结束项目' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('目标已达到')
  await dialog.getByRole('button', { name: '结束项目' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('已结束').first().waitFor()
}
