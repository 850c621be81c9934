import { expect, test } from 'vitest'
import { planACampaign } from '../cast/plan-campaign.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

test('a campaign’s page has one menu, in which it is deleted too', async () => {
  const { id: projectId } = await startProject(stage.company)
  const { id } = await planACampaign(stage.company, projectId)
  const page = await stage.open('wangfang', `/campaigns/${id}`)
  await page.getByRole('button', { name: '操作 ▾' }).click()
  await page.getByRole('menuitem', { name: '删除' }).waitFor()
  expect(await page.getByRole('menuitem').allTextContents()).toEqual(['排期与预算', '指派负责人', '停止', '删除'])
  expect(await page.getByRole('button', { name: /更多/ }).count()).toBe(0)
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.waitForURL(/\/projects\/prj_\w+\/campaigns$/)
  const { rows } = await stage.company.database.owner.query('select deleted_at from campaign where id = $1', [id])
  expect(rows[0].deleted_at).not.toBeNull()
  expect(stage.complaints).toEqual([])
})
