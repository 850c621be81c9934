import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { revokeGuestLink } from '#domains/guests/server/revoke-guest-link.ts'
import { issueLink } from '../cast/guests.ts'
import { beginRequirements, bringToCustomer, requirementSheet, writeRequirement } from '../cast/requirements.ts'
import { sentProposal } from '../cast/selling.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
const PHONE = { locale: 'zh-CN', shade: 'light', width: 390 } as const
let projectId: string
let documentId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
  const draft = await beginRequirements(stage.company, projectId)
  await writeRequirement(stage.company, draft)
  const more = { text: '手机上能看到三个泵房的压力曲线', priority: 'should', source: null } as const
  await writeRequirement(stage.company, draft, more)
  documentId = (await bringToCustomer(stage.company, draft)).id
})

test('a customer confirms the requirements on a phone, by a link that a colleague has sent', async () => {
  const desk = await stage.open('chenli', `/projects/${projectId}/deals/requirements`)
  await desk.getByRole('button', { name: '发链接请对方确认' }).click()
  const form = desk.getByRole('dialog')
  await form.getByLabel('发给谁').fill('周明远')
  await form.getByLabel('单位和职务').fill('江海泵业设备科长')
  await form.getByLabel('邮箱').fill('zhou@jianghai.example')
  await picture(desk, 'issue')
  await form.getByRole('button', { name: '生成链接' }).click()
  const url = await desk.getByRole('dialog', { name: '链接已生成' }).getByLabel('链接').inputValue()
  const mail = await desk.getByRole('link', { name: '写邮件' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain(url)
  await picture(desk, 'issued')

  const page = await stage.openOutside(new URL(url).pathname, PHONE)
  await page.getByRole('heading', { name: '请确认需求文档' }).waitFor()
  await page.getByText('断网时用短信报警').waitFor()
  expect(await page.getByText('30 分钟内值班手机收到短信').count()).toBe(2)
  await readable(page)
  await picture(page, 'guest-open')
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await page.getByText('请写上你的姓名。').waitFor()
  await page.getByLabel('你的姓名').fill('周明远')
  await page.keyboard.press('Enter')
  await page.getByText('请先读完，再勾选这一项。').waitFor()
  await page.getByLabel('我已读完以上全部内容，同意并确认').check()
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await page.getByRole('heading', { name: '已确认' }).waitFor()
  await readable(page)
  await picture(page, 'guest-confirmed')
  const { contentHash } = (await requirementSheet(stage.company, projectId)).versions[0]?.document ?? {}
  expect(await page.getByText(contentHash ?? '-').count()).toBe(2)
  expect(await page.context().cookies()).toEqual([])

  await page.reload()
  await page.getByRole('heading', { name: '已确认' }).waitFor()
  expect(await page.getByLabel('你的姓名').count()).toBe(0)
  await desk.reload()
  await desk.getByText(/周明远 于 .* 确认/).waitFor()
  expect((await requirementSheet(stage.company, projectId)).versions[0]?.document).toMatchObject({
    ...{ state: 'confirmed', confirmedBy: '周明远（江海泵业设备科长）', confirmedHow: 'link' },
  })
  await picture(desk, 'desk-confirmed')
  expect(stage.complaints).toEqual([])
})

test('of two windows the second hears who was first, and when', async () => {
  const { token } = await issueLink(stage.company, documentId, { language: 'en' })
  const look = { locale: 'en', shade: 'dark', width: 390 } as const
  const pages = [await stage.openOutside(`/c/${token}`, look), await stage.openOutside(`/c/${token}`, look)]
  for (const page of pages) await page.getByRole('heading', { name: 'Please confirm the requirements' }).waitFor()
  const [first, second] = pages as [Page, Page]
  await picture(first, 'guest-dark')
  for (const [page, name] of [
    [first, 'Zhou Mingyuan'],
    [second, 'Wu'],
  ] as const) {
    await page.getByLabel('Your name').fill(name)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Confirm', exact: true }).click()
    await page.getByRole('heading', { name: 'Confirmed' }).waitFor()
  }
  await second
    .getByRole('alert')
    .getByText(/Zhou Mingyuan has already confirmed by this link/)
    .waitFor()
  await readable(second)
  await picture(second, 'guest-late')
  expect(stage.complaints).toEqual([])
})

test('a customer sends a proposal back with the reason, on a phone', async () => {
  const { id } = await sentProposal(stage.company, projectId)
  const { token } = await issueLink(stage.company, id, { purpose: '刘工，这是昨天电话里说的报价。' })
  const page = await stage.openOutside(`/c/${token}`, PHONE)
  await page.getByRole('heading', { name: '请确认方案报价' }).waitFor()
  await page.getByText('11,300.00').first().waitFor()
  await readable(page)
  await picture(page, 'guest-proposal')
  await page.getByRole('button', { name: '不同意，退回' }).click()
  await page.getByLabel('你的姓名').fill('刘工')
  await page.getByRole('button', { name: '退回', exact: true }).click()
  await page.getByText('请写明哪里需要改。').waitFor()
  await page.getByLabel('哪里需要改').fill('超出预算，请去掉两台')
  await readable(page)
  await page.getByRole('button', { name: '退回', exact: true }).click()
  await page.getByRole('heading', { name: '已退回' }).waitFor()
  await page.getByText('超出预算，请去掉两台').waitFor()
  expect(await page.getByText('11,300.00').count()).toBe(0)
  await readable(page)
  await picture(page, 'guest-returned')
  const desk = await stage.open('chenli', `/projects/${projectId}/deals/proposals`)
  await desk.getByText(/刘工 于 .* 退回：超出预算，请去掉两台/).waitFor()
  expect(await seriousFindings(desk)).toEqual([])
  await picture(desk, 'desk-proposal')
  const all = await stage.open('chenli', `/projects/${projectId}/guest-links`, {
    locale: 'en',
    shade: 'dark',
    width: 390,
  })
  await all.getByText('Sent back', { exact: true }).waitFor()
  await readable(all)
  await picture(all, 'project-links')
  expect(stage.complaints).toEqual([])
})

test('a link that opens nothing says why, and shows nothing of the document', async () => {
  const { token, link } = await issueLink(stage.company, documentId)
  await stage.company.run('chenli', revokeGuestLink, { id: link.id })
  const page = await stage.openOutside(`/c/${token}`, PHONE)
  await page.getByRole('heading', { name: '链接已被收回' }).waitFor()
  await page.getByText('请向云岭传感科技的陈立询问。').waitFor()
  expect(await page.getByText('短信').count()).toBe(0)
  await readable(page)
  await picture(page, 'guest-revoked')
  const none = await stage.openOutside(`/c/${'x'.repeat(43)}`, { ...PHONE, locale: 'en', shade: 'dark' })
  await none.getByRole('heading', { name: 'This link leads nowhere' }).waitFor()
  await readable(none)
  await picture(none, 'guest-unknown')
  const answered = await none.reload()
  expect(answered?.status()).toBe(404)
  expect(await answered?.headerValue('content-security-policy')).not.toContain('unsafe')
  expect(stage.complaints).toEqual([])
})

async function readable(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}
