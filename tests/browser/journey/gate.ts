import type { Person } from './person.ts'

/** The way into the project from wherever one is. */
export async function openProject({ page }: Person, name: string): Promise<void> {
  await page.getByRole('link', { name: '项目', exact: true }).first().click()
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** From a page of the project's records back to its gate. */
export async function backToProject({ page }: Person, name: string): Promise<void> {
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('region', { name: '关口' }).waitFor()
}

/** Follows the link of a criterion that is not met to where it is mended. */
export async function mend({ page }: Person, criterion: string): Promise<void> {
  await page.getByRole('link', { name: `去补: ${criterion}` }).click()
}

/** The gate cannot be submitted, and says how much is missing. */
export async function expectRefused({ page }: Person, missing: number): Promise<void> {
  await page.getByRole('button', { name: `提交评审：还差 ${missing} 项` }).waitFor()
}

export async function submit({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '提交评审', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交评审' }).click()
  await page.getByText(/^等待：/).waitFor()
}

/** The approver finds the submission in the inbox and approves it there. */
export async function approveInInbox({ page }: Person, what: string): Promise<void> {
  await page
    .getByRole('link', { name: /^收件箱/ })
    .first()
    .click()
  const waiting = page.getByRole('listitem').filter({ hasText: what })
  await waiting.getByRole('button', { name: '批准' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await waiting.waitFor({ state: 'detached' })
}
