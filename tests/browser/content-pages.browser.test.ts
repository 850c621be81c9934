import { expect, test } from 'vitest'
import { addContent } from '#domains/campaigns/server/add-content.ts'
import { submitContent } from '#domains/campaigns/server/submit-content.ts'
import { overflow, seriousFindings } from '#tests/browser/accessibility.ts'
import { openStage } from '#tests/browser/stage.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)

/** A piece of content of a campaign of its own. */
async function begin(title: string): Promise<{ id: string; campaignId: string }> {
  const { company } = stage
  const { id: campaignId } = await planACampaign(company, (await startProject(company)).id)
  const { id } = (await company.run('wangfang', addContent, { campaignId, title })) as { id: string }
  return { id, campaignId }
}

test('content is sent for review, returned and approved in the inbox or where it is read, then published', async () => {
  const { id, campaignId } = await begin('展会邀请函')
  const page = await stage.open('wangfang', `/campaigns/${campaignId}`)
  const choose = async (verb: string) => {
    await page.getByRole('button', { name: '“展会邀请函”的操作' }).click()
    await page.getByRole('menuitem', { name: verb }).click()
  }
  await choose('送审')
  await page.getByText('等待 李明、陈立 审批').waitFor()
  await choose('撤回')
  await page.getByText('草稿').waitFor()
  await choose('送审')
  await page.getByText('等待 李明、陈立 审批').waitFor()

  const other = await stage.open('chenli', '/inbox')
  const waiting = other.getByRole('listitem').filter({ hasText: '批准内容“展会邀请函”' })
  await waiting.getByRole('button', { name: '退回…' }).click()
  await other.getByRole('dialog').getByRole('textbox').fill('标题太长')
  await other.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await page.getByText('草稿').waitFor()
  await choose('送审')

  await stage.open('chenli', `/content-items/${id}`).then(async reader => {
    await reader.getByText('标题太长').waitFor()
    // Who did not send it does not take it back.
    await reader.getByRole('button', { name: '操作 ▾' }).click()
    await reader.getByRole('menuitem', { name: '删除' }).waitFor()
    expect(await reader.getByText('撤回', { exact: true }).count()).toBe(0)
    await reader.keyboard.press('Escape')
    await reader.getByRole('button', { name: '批准' }).click()
    await reader.getByRole('dialog').getByRole('button', { name: '批准' }).click()
    await reader.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await reader.getByRole('heading', { name: '审批' }).count()).toBe(0)
  })
  await page.getByText('已批准').waitFor()
  await page.goto(`${stage.site.url}/w/${stage.company.slug}/content-items/${id}`)
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByText('已发布').first().waitFor()
})

test('everybody can use the page of content that waits: both languages, both shades, wide and narrow', async () => {
  const { id, campaignId } = await begin('行业白皮书')
  await stage.company.run('wangfang', submitContent, { id })
  for (const look of [
    { locale: 'zh-CN', shade: 'light', width: 1440 },
    { locale: 'en', shade: 'dark', width: 390 },
  ] as const)
    for (const path of [`/content-items/${id}`, `/campaigns/${campaignId}`]) {
      const page = await stage.open('chenli', path, look)
      await page.getByText(/等待 .+ 审批|Waiting for/).waitFor()
      expect(`${path} ${await seriousFindings(page)}`).toBe(`${path} `)
      expect(`${path} ${await overflow(page)}`).toBe(`${path} 0`)
      await page.close()
    }
  expect(stage.complaints).toEqual([])
})
