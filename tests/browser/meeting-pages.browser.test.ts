import { beforeEach, expect, test } from 'vitest'
import { planMeeting, tellCommunication } from '../cast/communication.ts'
import { dayFromToday } from '../cast/days.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { overflow, seriousFindings } from './accessibility.ts'
import { choose, writeDay } from './journey/hands.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(stage.company)).id
})

test('a meeting is held in the room on a phone, and what somebody is to do becomes a task', async () => {
  const { id } = await planMeeting(stage.company, projectId)
  const page = await stage.open('wangfang', `/meetings/${id}`, { width: 390 })
  await page.getByRole('checkbox', { name: '李明 到场' }).click()
  await page.getByText('到场 1/3 人').waitFor()
  expect(await overflow(page)).toBe(0)
  await page.getByRole('button', { name: '记为已召开', exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '记为已召开', exact: true }).click()
  await form.getByText('请填写纪要').waitFor()
  await form.getByLabel(/纪要/).fill('目标已说明，先订展位。')
  await form.getByRole('button', { name: '记为已召开', exact: true }).click()
  await page.getByText('目标已说明，先订展位。').waitFor()
  await page.getByRole('button', { name: '添加行动项', exact: true }).click()
  const asked = page.getByRole('dialog')
  await asked.getByLabel(/做什么/).fill('订下展位')
  await choose(asked, /负责人/, '陈立')
  await writeDay(asked, /期限/, dayFromToday(5))
  await asked.getByRole('button', { name: '添加行动项', exact: true }).click()
  await page.getByRole('checkbox', { name: '完成“订下展位”' }).click()
  await page.getByText('行动项 1/1 已了结').waitFor()
  expect(stage.complaints).toEqual([])
})

test('everybody can use the pages: both languages, both shades, wide and narrow', async () => {
  await tellCommunication(stage.company, projectId)
  for (const look of [
    { locale: 'en', shade: 'dark', width: 390 },
    { locale: 'zh-CN', shade: 'light', width: 1440 },
  ] as const)
    for (const path of ['meetings', 'communication-items', 'sharings']) {
      const page = await stage.open('wangfang', `/projects/${projectId}/${path}`, look)
      await page.getByRole('listitem').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
  expect(stage.complaints).toEqual([])
})
