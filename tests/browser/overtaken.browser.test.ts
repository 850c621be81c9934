import type { Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { goal as goalEntity } from '#domains/goals/contract.ts'
import { assignGoal } from '#domains/goals/server/assign-goal.ts'
import { changeWorkspace } from '#domains/people/server/change-workspace.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { assignTask } from '#domains/plan/server/assign-task.ts'
import { moveTask } from '#domains/plan/server/move-task.ts'
import { changeDates } from '#domains/process/server/change-dates.ts'
import { setTeam } from '#domains/process/server/set-team.ts'
import { decision as decisionEntity, segment, segmentCriterion } from '#domains/strategy/contract.ts'
import { scoreSegment } from '#domains/strategy/server/score-segment.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { openStage } from '#tests/browser/stage.ts'
import type { Company } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { type Decision, openDecision } from '#tests/cast/strategy.ts'
import { opened } from '#tests/opened.ts'

type Row = Record<string, unknown>

const stage = opened(openStage)
let company: Company
let project: Started
beforeAll(async () => {
  company = stage.company
})
beforeEach(async () => {
  project = await startProject(company)
})

test('two move one task: the later one sees both dates and chooses', async () => {
  const id = await aTask()
  const page = await stage.open('wangfang', `/tasks/${id}`)
  const form = await ask(page, '改期')
  await startOn(form, '2026-11-23')
  await company.run('liming', moveTask, { id, start: '2026-11-25' })
  await form.getByRole('button', { name: '改期' }).click()
  await choose(page, /2026-11-23[\s\S]*2026-11-25/, '用我的')
  await form.waitFor({ state: 'hidden' })
  expect(await stored('task', id, 'start::text')).toBe('2026-11-23')
})

test('one moves a task and another gives it away: both stand without a question', async () => {
  const id = await aTask()
  const page = await stage.open('wangfang', `/tasks/${id}`)
  const form = await ask(page, '改期')
  await startOn(form, '2026-11-23')
  await company.run('liming', assignTask, { id, ownerId: company.people.chenli })
  await form.getByRole('button', { name: '改期' }).click()
  await form.waitFor({ state: 'hidden' })
  expect(await stored('task', id, 'start::text')).toBe('2026-11-23')
  expect(await stored('task', id, 'owner_id')).toBe(company.people.chenli)
})

test('who drops a goal that has changed meanwhile reads what changed before it is dropped', async () => {
  const goal = await newGoal(company, project)
  const page = await stage.open('wangfang', `/projects/${project.id}/goals`)
  await page.getByRole('button', { name: /^更多操作/ }).click()
  await page.getByRole('menuitem', { name: '放弃' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('并入年度目标')
  await company.run('wangfang', assignGoal, { id: goal.id, ownerId: company.people.chenli })
  await dialog.getByRole('button', { name: '放弃' }).click()
  await dialog.getByRole('table').getByText('陈立').waitFor()
  expect(await stored('goal', goal.id, 'state')).toBe('draft')
  await dialog.getByRole('button', { name: '放弃' }).click()
  await dialog.waitFor({ state: 'hidden' })
  expect(await stored('goal', goal.id, 'state')).toBe('dropped')
})

test('two set the team: where they differ the later one chooses', async () => {
  const page = await stage.open('liming', `/projects/${project.id}?tab=team`)
  await page.getByRole('button', { name: '调整团队' }).click()
  const dialog = page.getByRole('dialog', { name: '调整团队' })
  await pick(page, dialog.getByLabel('项目经理'), '陈立')
  const { liming, zhaoqian } = company.people
  await company.run('liming', setTeam, { projectId: project.id, sponsorId: liming, managerId: zhaoqian, team: [] })
  await dialog.getByRole('button', { name: '保存' }).click()
  await choose(page, /项目经理[\s\S]*陈立[\s\S]*赵倩/, '用现在的')
  await dialog.waitFor({ state: 'hidden' })
  expect(await stored('project', project.id, 'manager_id')).toBe(zhaoqian)
})

test('two score one cell: the first score is not written over unseen', async () => {
  const { id: segmentId } = await make(segment, { name: '县级水厂' })
  const { id: criterionId } = await make(segmentCriterion, { name: '规模', weight: 60 })
  const page = await stage.open('wangfang', `/projects/${project.id}/segments`)
  await page.getByRole('button', { name: /县级水厂：规模/ }).click()
  const dialog = page.getByRole('dialog', { name: '县级水厂：规模' })
  await dialog.getByText('2', { exact: true }).click()
  await company.run('liming', scoreSegment, { segmentId, scores: [{ criterionId, score: 5, reason: '水厂多' }] })
  await dialog.getByRole('button', { name: '保存' }).click()
  await choose(page, /2[\s\S]*5/, '用我的')
  await dialog.waitFor({ state: 'hidden' })
  const { rows } = await company.database.owner.query('select score, reason from segment_score where segment_id = $1', [
    segmentId,
  ])
  expect(rows).toEqual([{ score: 2, reason: '水厂多' }])
})

test('two edit one decision: what each changed alone stands, and what both changed is asked by its name', async () => {
  const decision = await openDecision(company, project.id)
  const page = await stage.open('wangfang', `/decisions/${decision.id}`)
  await page.getByRole('button', { name: '编辑选项与评分' }).click()
  await page.getByLabel('选项名称').first().fill('每台 12500 元')
  await page.getByRole('button', { name: '添加选项' }).click()
  await page.getByLabel('选项名称').last().fill('按年租')
  await pick(page, page.getByLabel('“每台 12500 元”在“毛利”上的分数'), '4')
  await overtakeDecision(decision)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '他人已先改过' })
  await dialog.waitFor()
  expect(await dialog.locator('legend').allTextContents()).toEqual(['评分'])
  await choose(page, /每台 12500 元毛利4[\s\S]*每台 12800 元，含三年上门毛利3/, '用我的')
  await page.getByRole('button', { name: '编辑选项与评分' }).waitFor()
  const saved = (await stored('decision', decision.id, 'jsonb_build_array(options, scores)')) as [Row[], Row[]]
  expect(saved[0].map(option => option.name)).toEqual(['每台 12500 元', '每台 9500 元', '先试用后付款', '按年租'])
  expect(saved[1]).toContainEqual({ option: 'o1', criterion: 'c1', score: 4 })
  expect(saved[1]).toContainEqual({ option: 'o2', criterion: 'c1', score: 1 })
})

/** Somebody else names the second option anew, adds a third, and scores both on the first criterion. */
function overtakeDecision({ id, version, options, scores }: Decision) {
  const [one, other] = options as unknown as [Row, Row]
  const added = { key: 'o3', name: '先试用后付款', description: null, pros: null, cons: null }
  const theirs = { o1: 3, o2: 1 } as Record<string, number>
  const set = {
    options: [one, { ...other, name: '每台 9500 元' }, added],
    scores: (scores ?? [])
      .map(row => (row.criterion === 'c1' ? { ...row, score: theirs[row.option] ?? row.score } : row))
      .toReversed(),
  }
  return company.as('liming', ctx => updateRecord(ctx, decisionEntity, { id, version, set } as never))
}

test('two rename the workspace: the later one sees both names', async () => {
  const page = await stage.open('liming', '/settings')
  await page.getByRole('button', { name: '修改' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('名称').fill('云岭传感器')
  await company.run('liming', changeWorkspace, { name: '云岭集团', timeZone: 'Asia/Shanghai' })
  await form.getByRole('button', { name: '保存' }).click()
  await choose(page, /云岭传感器[\s\S]*云岭集团/, '用现在的')
  await form.waitFor({ state: 'hidden' })
  expect(await stored('workspace', company.workspaceId, 'name')).toBe('云岭集团')
})

test('who leads a project moves its end from its menu; two who do so at once see both', async () => {
  const page = await stage.open('wangfang', `/projects/${project.id}`)
  await page.getByRole('button', { name: /更多/ }).first().click()
  await page.getByRole('menuitem', { name: '改项目日期' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('结束').fill('2027-06-30')
  await form.getByLabel('结束').press('Enter')
  const { id: projectId, start } = project
  await company.run('liming', changeDates, { projectId, start, finish: '2027-05-31' })
  await form.getByRole('button', { name: '改项目日期' }).click()
  await choose(page, /2027-06-30[\s\S]*2027-05-31/, '用我的')
  await form.waitFor({ state: 'hidden' })
  expect(await stored('project', projectId, 'finish::text')).toBe('2027-06-30')
  await page.getByText('→ 2027-06-30').waitFor()
})

test('a draft from before somebody’s change is not laid over it', async () => {
  const goal = await newGoal(company, project)
  const page = await stage.open('wangfang', `/projects/${project.id}/goals`)
  const form = await editGoal(page)
  await form.getByRole('textbox').first().fill('新增 400 条线索')
  const update = { id: goal.id, version: goal.version, set: { statement: '新增 300 条线索' } }
  await company.as('wangfang', ctx => updateRecord(ctx, goalEntity, update))
  page.on('dialog', leaving => leaving.accept())
  await page.reload()
  await form.getByRole('button', { name: '接着填写' }).click()
  await form.getByRole('button', { name: '保存' }).click()
  await choose(page, /400[\s\S]*300/, '用现在的')
  await form.waitFor({ state: 'hidden' })
  expect(await stored('goal', goal.id, 'statement')).toBe('新增 300 条线索')

  // What was typed and not saved is the person's: who signs out leaves nothing of it on the device.
  const again = await editGoal(page)
  await again.getByRole('textbox').first().fill('只给自己看的草稿')
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('yingce.draft.')))
  expect(await drafts()).toEqual([expect.stringContaining(company.people.wangfang)])
  await page.goto(new URL('/account', page.url()).href)
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/sign-in/)
  expect(await drafts()).toEqual([])
})

async function editGoal(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^更多操作/ }).click()
  await page.getByRole('menuitem', { name: '编辑' }).click()
  return page.getByRole('dialog', { name: /编辑/ })
}

/** Enter takes the day that was typed. */
async function startOn(form: Locator, date: string): Promise<void> {
  await form.getByLabel('开始').fill(date)
  await form.getByLabel('开始').press('Enter')
}

async function aTask(): Promise<string> {
  const given = { projectId: project.id, title: '约谈三家水厂', start: '2026-11-16', days: 2 }
  return ((await company.run('wangfang', addTask, given)) as { id: string }).id
}

function make<D extends typeof segment | typeof segmentCriterion>(entity: D, given: object) {
  return company.as('wangfang', ctx => createRecord(ctx, entity, { projectId: project.id, ...given } as never))
}

/** Opens a command of the page's record. */
async function ask(page: Page, command: string): Promise<Locator> {
  await page.getByRole('button', { name: /操作/ }).first().click()
  await page.getByRole('menuitem', { name: command }).click()
  const form = page.getByRole('dialog')
  await form.waitFor()
  return form
}

async function pick(page: Page, select: Locator, name: string): Promise<void> {
  await select.click()
  await page.locator('.ant-select-item-option').filter({ hasText: name }).click()
}

/** Both values are shown; the person takes one. */
async function choose(page: Page, both: RegExp, side: '用我的' | '用现在的'): Promise<void> {
  const choice = page.getByRole('dialog', { name: '他人已先改过' })
  await choice.waitFor()
  expect(await choice.textContent()).toMatch(both)
  await choice.getByRole('radio', { name: side }).click()
  await choice.getByRole('button', { name: '按选择保存' }).click()
  await choice.waitFor({ state: 'hidden' })
}

async function stored(table: string, id: string, column: string): Promise<unknown> {
  const { rows } = await company.database.owner.query(`select ${column} as value from ${table} where id = $1`, [id])
  return rows[0]?.value
}
