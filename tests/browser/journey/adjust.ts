import { backToProject, mend } from './gate.ts'
import type { Person } from './person.ts'

export const CHANGE = {
  改什么: '试用前先上门测水',
  为什么: '没有测过水的水厂看不出差别',
  改前: '设备寄到水厂',
  改后: '工程师上门装好并测一周',
  预期效果: '转化率提高到 13%',
}

/** A missed goal is answered with what the next iteration does otherwise. */
export async function adjust(person: Person, project: string): Promise<void> {
  const { page } = person
  await mend(person, '每个未达标的目标都有调整，或有理由地决定不调整')
  await page.getByRole('button', { name: '提出调整' }).click()
  const form = page.getByRole('dialog')
  for (const [label, text] of Object.entries(CHANGE)) await form.getByLabel(label).fill(text)
  await form.getByRole('button', { name: '提出' }).click()
  await form.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '决定', exact: true }).click()
  await page.getByText('已回应').waitFor()
  await backToProject(person, project)
}
