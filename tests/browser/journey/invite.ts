import { choose } from './hands.ts'
import { PASSWORD, type Person } from './person.ts'

/** One invites, the other joins by the link that the first one passes on. */
export async function invite(owner: Person, colleague: Person, role: string): Promise<void> {
  await owner.page.getByRole('link', { name: '成员与权限' }).click()
  await owner.page.getByRole('button', { name: '邀请成员' }).click()
  const dialog = owner.page.getByRole('dialog')
  await dialog.getByLabel('邮箱').fill(colleague.email)
  await choose(dialog, '角色', role)
  await dialog.getByRole('button', { name: '邀请成员' }).click()
  const link = await dialog.getByText(/\/invite\//).textContent()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await join(colleague, link ?? '')
}

async function join({ page, name }: Person, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '建立账号并加入' }).click()
  await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
}
