import { PASSWORD, type Person } from './person.ts'

/** The address printed at the start makes the first account and its workspace. */
export async function signUp({ page, name, email }: Person, address: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByLabel('工作区名称').fill('云岭传感科技')
  await page.getByRole('button', { name: '建立并进入' }).click()
  await page.getByRole('heading', { name: new RegExp(name) }).waitFor()
}
