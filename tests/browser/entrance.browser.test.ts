import { randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '#apps/server/web-build.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { openTestSite, type TestSite } from '../site.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openBrowser } from './open-browser.ts'

let database: TestDatabase
let site: TestSite
let browser: Awaited<ReturnType<typeof openBrowser>>
/** The first person's window after that: who signs in too often has to wait. */
let entered: Awaited<ReturnType<BrowserContext['storageState']>>
const password = `春天的奶茶-${randomBytes(4).toString('hex')}`

beforeAll(async () => {
  await buildWeb()
  database = await testDatabase()
  site = await openTestSite(database)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.close()
})

test('the first person makes an account by the printed address and stands in a workspace', async () => {
  const page = await openWindow(`/setup/${site.setupSecret}`)
  await page.getByLabel('姓名').fill('李明')
  await page.getByLabel('邮箱').fill('liming@yunling.example')
  await page.getByLabel('密码').fill('12345678')
  await page.getByLabel('工作区名称').fill('云岭传感科技')
  await page.getByRole('button', { name: '建立并进入' }).click()
  await page.getByText('这个密码太常见').waitFor()
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '建立并进入' }).click()
  await page.waitForURL(/\/w\/[a-z0-9-]+\//)
  await page.getByRole('button', { name: '云岭传感科技' }).waitFor()
  entered = await page.context().storageState()
})

test('a wrong password is refused in words; the right one leads to where one wanted to go', async () => {
  const page = await signedIn('/account')
  await page.getByRole('heading', { name: '登录的设备' }).waitFor()
  await page.getByText('本设备').waitFor()
})

test('signing out ends it: the way back asks to sign in', async () => {
  const page = await signedIn('/account')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.goto(`${site.url}/account`)
  await page.waitForURL(/\/sign-in\?back=%2Faccount/)
})

test('an invited colleague joins with a new account of their own', async () => {
  const owner = await signedIn('/')
  await owner.waitForURL(/\/w\//)
  await owner.getByRole('link', { name: '成员与权限' }).click()
  const link = await invite(owner, 'wangfang@yunling.example')
  const page = await openWindow(new URL(link, site.url).pathname)
  await page.getByText('邀请发给 wangfang@yunling.example。').waitFor()
  await page.getByLabel('姓名').fill('王芳')
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '建立账号并加入' }).click()
  await page.waitForURL(/\/w\/[a-z0-9-]+\//)
  await page.getByRole('button', { name: /王芳/ }).waitFor()
})

test('a workspace that one is not in does not exist, in words', async () => {
  const page = await signedIn('/w/elsewhere/')
  await page.getByRole('heading', { name: '没有这个工作区' }).waitFor()
})

const OUTSIDE = ['/sign-in', '/setup/whatever-secret-it-may-be', '/invite/whatever-secret-it-may-be', '/nowhere']
const LOOKS = [
  [390, 'en', 'light'],
  [1440, 'zh-CN', 'dark'],
] as const

test('everybody can use these pages, on a phone and in English, wide and dark too', async () => {
  for (const [width, locale, shade] of LOOKS) {
    for (const path of OUTSIDE) await expectUsable(await openWindow(path, width, locale, shade), path)
  }
})

test('everybody can use the page of their account, on a phone and in the dark too', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', storageState: entered, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${site.url}/account`)
  await page.getByRole('heading', { name: '登录的设备' }).waitFor()
  for (const [width, , colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await expectUsable(page, '/account')
  }
})

async function expectUsable(page: Page, path: string): Promise<void> {
  await page.getByRole('heading').first().waitFor()
  expect(await seriousFindings(page), path).toEqual([])
  expect(await overflow(page), path).toBe(0)
}

async function openWindow(
  path: string,
  width = 1440,
  locale = 'zh-CN',
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ locale, viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

/** Signs in on the way to a page, the first time with a wrong password. */
async function signedIn(path: string): Promise<Page> {
  const page = await openWindow(`/sign-in?back=${encodeURIComponent(path)}`)
  await page.getByLabel('邮箱').fill('liming@yunling.example')
  await page.getByLabel('密码').fill('not this one')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('邮箱或密码不对').waitFor()
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(url => url.pathname !== '/sign-in')
  return page
}

/** The link is shown once, to be passed on. */
async function invite(page: Page, email: string): Promise<string> {
  await page.getByRole('button', { name: '邀请成员' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('邮箱').fill(email)
  await dialog.getByRole('combobox').click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button').last().click()
  const text = page.getByText(/\/invite\//).or(page.locator('input[value*="/invite/"]'))
  await text.first().waitFor()
  const found =
    (await text
      .first()
      .inputValue()
      .catch(() => null)) ??
    (await text.first().textContent()) ??
    ''
  return /\S*\/invite\/\S+/.exec(found)?.[0] ?? ''
}
