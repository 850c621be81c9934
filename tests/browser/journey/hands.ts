import type { Locator, Page } from 'playwright-core'

/** Opens a list of choices and takes the one that reads so. */
export async function choose(scope: Page | Locator, label: string | RegExp, option: string | RegExp): Promise<void> {
  const page = pageOf(scope)
  const box = scope.getByRole('combobox', { name: label }).first()
  await box.click()
  const offers = page.locator('.ant-select-dropdown:visible .ant-select-item-option')
  await offers
    .filter({ has: page.getByText(option, { exact: true }) })
    .first()
    .click()
}

/** Writes a day as one would type it, and takes it without sending the form. */
export async function writeDay(scope: Page | Locator, label: string | RegExp, day: string): Promise<void> {
  const field = scope.getByLabel(label).first()
  await field.click()
  await field.fill(day)
  await field.press('Enter')
}

/** Changes a fact of a record's page in its place. */
export async function writeFact(region: Locator, label: string, value: string): Promise<void> {
  await region.getByTitle(`编辑${label}`).click()
  const field = region.getByLabel(label)
  await field.fill(value)
  await field.press('Control+Enter')
  await field.waitFor({ state: 'detached' })
}

/** A command of a row, behind its three dots. */
export async function command(page: Page, row: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `“${row}”的操作` }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

function pageOf(scope: Page | Locator): Page {
  return 'page' in scope && typeof scope.page === 'function' ? scope.page() : (scope as Page)
}
