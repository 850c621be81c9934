import { expect, test } from 'vitest'
import { task } from '#domains/plan/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { readRecord } from '#kernel/query/read.ts'
import { startProject } from '../cast/start-project.ts'
import { opened } from '../opened.ts'
import { openStage } from './stage.ts'

const stage = opened(openStage)

/** The task of an activity of the playbook, in a new project unless one is given. */
async function taskOf(activity: string, project?: string) {
  const projectId = project ?? (await startProject(stage.company)).id
  const { rows } = await stage.company.database.owner.query(
    'select id from task where project_id = $1 and activity_key = $2',
    [projectId, activity],
  )
  return { projectId, id: rows[0].id as string }
}

test('a task of the playbook is called in the reader’s language on its page, until somebody renames it', async () => {
  const { owner } = stage.company.database
  const { projectId, id } = await taskOf('design_campaigns')
  const renamed = await taskOf('schedule_work', projectId)
  await owner.query("update task set title = '约谈三家水厂' where id = $1", [renamed.id])
  const page = await stage.open('wangfang', `/tasks/${id}`, { locale: 'en' })
  await page.getByRole('heading', { level: 1, name: 'Design the campaigns' }).waitFor()
  await expect.poll(() => page.title()).toMatch(/^Design the campaigns/)
  await page.getByText('dates and the KPI that judges it').click()
  await page.getByRole('textbox', { name: 'Note' }).press('Control+End')
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially(' Ask sales.')
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByText(/serves no goal should be dropped now. Ask sales./).waitFor()
  await page.goto(page.url().replace(id, renamed.id))
  await page.getByRole('heading', { level: 1, name: '约谈三家水厂' }).waitFor()
  expect(stage.complaints).toEqual([])
})

test('guidance edited in another language than it was written in is no conflict with who changed something else', async () => {
  const { owner } = stage.company.database
  const { id } = await taskOf('design_campaigns')
  const page = await stage.open('wangfang', `/tasks/${id}`, { locale: 'en' })
  await page.getByText('dates and the KPI that judges it').click()
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.press('Control+End')
  await note.pressSequentially(' Ask sales.')
  await stage.company.as('wangfang', async ctx => {
    const { version } = await readRecord(ctx, task, id)
    await updateRecord(ctx, task, { id, version, set: { title: '设计三场活动' } })
  })
  await note.press('Control+Enter')
  await page.getByText('Saved').waitFor()
  const kept = await owner.query('select note, title from task where id = $1', [id])
  expect(kept.rows[0].note).toMatch(/should be dropped now\. Ask sales\.$/)
  expect(kept.rows[0].title).toBe('设计三场活动')
})

test('tasks that are found to be picked or opened bear their names in the reader’s language', async () => {
  const { projectId, id } = await taskOf('schedule_work')
  const page = await stage.open('wangfang', `/tasks/${id}`, { locale: 'en' })
  await page.getByRole('button', { name: 'Actions ▾' }).click()
  await page.getByRole('menuitem', { name: 'Add a predecessor' }).click()
  await page.getByRole('dialog').getByText('Schedule the work').waitFor()
  await page.getByRole('dialog').getByLabel('Predecessor').fill('设计营销活动')
  await page.locator('.ant-select-item-option').filter({ hasText: 'Design the campaigns' }).waitFor()
  await page.goto(page.url().replace(/tasks\/.*/, `projects/${projectId}/task-links`))
  await page.getByRole('link', { name: 'Design the campaigns', exact: true }).first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('设计营销活动')
  await page.getByRole('option', { name: 'Design the campaigns' }).first().waitFor()
})

test('a task’s page says the stage by its name in the reader’s language, and leads to it', async () => {
  const { id } = await taskOf('design_campaigns')
  const page = await stage.open('wangfang', `/tasks/${id}`)
  await page.getByRole('link', { name: '制定营销计划', exact: true }).waitFor()
  const english = await stage.open('wangfang', `/tasks/${id}`, { locale: 'en' })
  await english.getByRole('link', { name: 'Make the plan', exact: true }).click()
  await english.waitForURL(/projects\/prj_\w+\?stage=P1\.4/)
})
