import { describe, expect, test } from 'vitest'
import { openStage } from '#tests/browser/stage.ts'
import type { Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { measuredProject } from '#tests/cast/evaluation.ts'
import { newGoal, newReading } from '#tests/cast/goals.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'

const stage = opened(openStage)

const open = (project: string, path: string, player: Player = 'wangfang') =>
  stage.open(player, `/projects/${project}/${path}`)

describe('a goal', () => {
  test('is reached from its project and written with one sentence, which leaves letters to mend', async () => {
    const { id } = await startProject(stage.company)
    const page = await stage.open('wangfang', `/projects/${id}`)
    await page.locator(`main a[href$="/projects/${id}/goals"]`).first().click()
    await page.getByRole('button', { name: '新建目标' }).first().click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox').first().fill('把老客户复购率提高到 30%')
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('link', { name: '把老客户复购率提高到 30%' }).waitFor()
    await page.getByText('0 / 1 个目标完整').waitFor()
    expect(await page.getByRole('button', { name: '确认目标' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('button', { name: '去补：截止日' }).or(page.getByText('去补 · 截止')).first().waitFor()
  })

  test('is agreed by the sponsor and by nobody else', async () => {
    const project = await startProject(stage.company)
    await newGoal(stage.company, project)
    const page = await open(project.id, 'goals')
    await page.getByRole('button', { name: '确认目标' }).click()
    await page.getByText('目标由发起人确认。').waitFor()
    const sponsor = await open(project.id, 'goals', 'liming')
    await sponsor.getByRole('button', { name: '确认目标' }).click()
    await sponsor.getByText('已确认').first().waitFor()
    await page.getByText('已确认').first().waitFor()
  })

  test('aligned by two at once shows both values to the second, who decides', async () => {
    const project = await startProject(stage.company)
    const goal = await newGoal(stage.company, project)
    const path = `goals?record=${goal.id}&field=aimNote`
    const [mine, other] = [await open(project.id, path), await open(project.id, path, 'chenli')]
    await mine.getByRole('dialog').getByRole('textbox').last().fill('支撑零售条线的收入')
    await other.getByRole('dialog').getByRole('textbox').last().fill('支撑全年营收')
    await other.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await other.getByRole('dialog').waitFor({ state: 'hidden' })
    await mine.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    const both = mine.getByRole('dialog', { name: '他人已先改过' })
    await both.getByText('支撑零售条线的收入').waitFor()
    await both.getByText('支撑全年营收').waitFor()
    await both.getByRole('radio', { name: '用我的' }).click()
    await both.getByRole('button', { name: '按选择保存' }).click()
    await mine.getByRole('dialog').waitFor({ state: 'hidden' })
    const { rows } = await stage.company.database.owner.query('select aim_note from goal where id = $1', [goal.id])
    expect(rows).toEqual([{ aim_note: '支撑零售条线的收入' }])
  })
})

describe('readings', () => {
  test('are entered period after period, and never twice for the same days', async () => {
    const project = await startProject(stage.company, { start: dayFromToday(-70) })
    const { metricId } = await newGoal(stage.company, project)
    await newReading(stage.company, {
      ...{ projectId: project.id, metricId, periodStart: dayFromToday(-69), periodEnd: dayFromToday(-40) },
      ...{ numerator: '80', denominator: '1000' },
    })
    const page = await open(project.id, 'measurement/readings')
    const row = page.getByRole('form').first()
    await row.getByLabel('分子').fill('90')
    await row.getByLabel('分母').fill('1000')
    await row.getByLabel('出处').fill('活动日报')
    await row.getByLabel('期初').fill(dayFromToday(-41))
    await row.getByLabel('期初').press('Tab')
    await row.getByLabel('期末').fill(dayFromToday(-11))
    await row.getByLabel('期末').press('Tab')
    await row.getByRole('button', { name: '录入' }).click()
    await row.getByText(/重叠，会重复计数/).waitFor()
    await row.getByLabel('期初').fill(dayFromToday(-39))
    await row.getByLabel('期初').press('Tab')
    await row.getByRole('button', { name: '录入' }).click()
    await row.getByText(/^已录入/).waitFor()
    expect(await page.getByRole('row').filter({ hasText: '更正' }).count()).toBe(2)
  })

  test('corrected by two at once show both values to the second', async () => {
    const { project } = await measuredProject(stage.company, '100')
    const pages = [
      await open(project.id, 'measurement/readings'),
      await open(project.id, 'readings', 'chenli'),
    ] as const
    for (const [index, page] of pages.entries()) {
      await page.getByRole('button', { name: '更正' }).click()
      await page
        .getByRole('dialog')
        .getByLabel(/分子/)
        .fill(index === 0 ? '110' : '120')
      await page
        .getByRole('dialog')
        .getByLabel(/更正的原因/)
        .fill('补录')
    }
    const [mine, other] = pages
    await other.getByRole('dialog').getByRole('button', { name: '更正' }).click()
    await other.getByRole('dialog').waitFor({ state: 'hidden' })
    await mine.getByRole('dialog').getByRole('button', { name: '更正' }).click()
    const both = mine.getByRole('dialog', { name: '他人已先改过' })
    await both.getByText('110').waitFor()
    await both.getByText('120').waitFor()
    await both.getByRole('radio', { name: '用现在的' }).click()
    await both.getByRole('button', { name: '按选择保存' }).click()
    await mine.getByText('120 / 1,000').waitFor()
  })
})

describe('an evaluation', () => {
  test('is not final before a missed goal has its cause; then the goal waits for its answer', async () => {
    const { project } = await measuredProject(stage.company, '100')
    const page = await open(project.id, 'measurement/evaluation')
    await page.getByRole('button', { name: '取数评估' }).first().click()
    const finalise = page.getByRole('button', { name: '定稿' })
    await finalise.waitFor()
    expect(await finalise.getAttribute('aria-disabled')).toBe('true')
    await page.getByText('未达标，却没有写原因').first().waitFor()
    await page.getByRole('button', { name: /^写原因/ }).click()
    await page.getByRole('textbox', { name: /^原因/ }).fill('四月起利率下调')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: /四月起利率下调/ }).waitFor()
    await finalise.click()
    await page.getByText('已定稿').or(page.getByText('定稿人')).first().waitFor()
    await page.goto(page.url().replace('evaluation', 'adjustments'))
    await page.getByText('待回应').waitFor()
    await page.getByRole('button', { name: '决定不调整' }).click()
    await page.getByRole('dialog').getByRole('textbox').first().fill('市场利率不由我们决定')
  })
})
