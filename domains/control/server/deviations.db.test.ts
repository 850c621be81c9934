import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { approvedBudget } from '#tests/cast/control.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import type { Deviations } from '../contract.ts'
import { deviationsCorrected } from './checks/deviations-corrected.ts'
import { completeAction } from './complete-action.ts'
import { correctDeviation } from './correct-deviation.ts'
import { dropAction } from './drop-action.ts'
import { postponeAction } from './postpone-action.ts'
import { readDeviations } from './read-deviations.ts'
import type { Action } from './require-state.ts'
import { setBaseline } from './set-baseline.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const baselined = async (more: object = {}) => {
  await approvedBudget(company, projectId, { amount: '3000', month: '2026-11', stageKey: 'S1.1' })
  await company.run('wangfang', setBaseline, { projectId, method: 'percent', ...more })
}
const read = () => company.run('wangfang', readDeviations, { projectId }) as Promise<Deviations>
const gate = () => judgeLive(company, projectId, deviationsCorrected)
const correct = (deviationKey: string, more: object = {}) =>
  company.run('wangfang', correctDeviation, {
    ...{ projectId, deviationKey, measure: '周末加班', cause: '两人请假', expectedEffect: '月底追上' },
    ...{ dueOn: '2026-11-30', ownerId: company.people.chenli, ...more },
  }) as Promise<Action>

describe('deviations', () => {
  test('are computed against a baseline: without one the gate refuses', async () => {
    expect(await read()).toMatchObject({ baseline: null, items: [] })
    expect(await gate()).toMatchObject({ passed: false, note: { code: 'no_baseline' }, where: { path: 'control' } })
    await expect(correct('spi')).rejects.toEqual(refused('corrective_action.no_baseline'))
  })

  test('are late stages and tasks and a low index, in the names that people know', async () => {
    await baselined()
    const { items } = await read()
    // The last stage was due on the 16th, five workdays ago; nothing is earned.
    expect(items.map(one => one.key.replace(/tsk_.*/, '…'))).toEqual([
      ...['spi', 'stage:S1.1', 'stage:S1.2', 'stage:S1.3', 'stage:S1.4', 'stage:S1.5'],
      ...['task:…', 'task:…', 'task:…', 'task:…', 'task:…', 'task:…'],
    ])
    expect(items[1]).toMatchObject({ title: '立意', days: 13, plannedOn: '2026-11-04', expectedOn: '2026-11-23' })
    expect(items.at(-1)).toMatchObject({ title: '收尾', days: 5, answered: false })
  })

  test('are also what a passed stage left undone, but not what was waived or skipped', async () => {
    await baselined()
    const text = "update stage set state = $1 where project_id = $2 and key = 'S1.1'"
    const keysAfter = async (state: string) => {
      await company.database.owner.query(text, [state, projectId])
      return (await read()).items.filter(one => one.stageKey === 'S1.1').map(one => one.kind)
    }
    expect(await keysAfter('passed')).toEqual(['stage', 'task', 'task'])
    expect(await keysAfter('waived')).toEqual([])
    expect(await keysAfter('skipped')).toEqual([])
  })

  test('are none by wide thresholds, and the gate says against which baseline that was computed', async () => {
    await baselined({ lateDays: 100, indexFloor: 1 })
    await finishOne()
    expect(await gate()).toMatchObject({
      passed: true,
      have: 0,
      need: 0,
      note: { code: 'none', params: { number: 1 } },
    })
  })
})

/** Something has to be earned, or the index is zero. */
async function finishOne(): Promise<void> {
  const { items } = (await company.run('wangfang', readDeviations, { projectId })) as Deviations
  expect(items.map(one => one.key)).toEqual(['spi'])
  const { rows } = await company.database.owner.query(
    "select id from task where project_id = $1 and activity_key = 'write_aim'",
    [projectId],
  )
  await company.run('wangfang', finishTask, { id: rows[0].id })
}

describe('a corrective action', () => {
  test('keeps the deviation in words and waits in the inbox of who sees to it', async () => {
    await baselined()
    expect(await correct('stage:S1.3')).toMatchObject({
      ...{ state: 'open', ownerId: company.people.chenli },
      found: '阶段“执行”晚 6 个工作日（基线 2026-11-13，现在 2026-11-23）',
    })
    const inbox = (await company.run('chenli', readInbox, {})) as { groups?: unknown } & Record<string, unknown>
    expect(JSON.stringify(inbox)).toContain('周末加班')
  })

  test('is about a deviation that is there', async () => {
    await baselined()
    await expect(correct('cpi')).rejects.toMatchObject({
      data: { code: 'corrective_action.no_deviation', field: 'deviationKey' },
    })
  })

  test('opens the gate once every deviation has one, a stage’s counting for its tasks; a dropped one closes it', async () => {
    await baselined()
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: 12, missingCount: 12 })
    const actions = []
    for (const key of ['spi', 'stage:S1.1', 'stage:S1.2', 'stage:S1.3', 'stage:S1.4', 'stage:S1.5'])
      actions.push(await correct(key))
    expect(await gate()).toMatchObject({ passed: true, have: 12, need: 12 })
    const [first, second] = actions
    await company.run('wangfang', completeAction, { id: second?.id, effect: '追回三天' })
    expect(await gate()).toMatchObject({ passed: true })
    await company.run('wangfang', dropAction, { id: first?.id, reason: '加班违反约定' })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ label: 'spi', why: { code: 'index' } }] })
    expect((await read()).others).toMatchObject([{ state: 'dropped', dropReason: '加班违反约定' }])
  })

  test('is done with its effect, moved with a reason, and neither afterwards', async () => {
    await baselined()
    const { id } = await correct('spi')
    const moved = { id, dueOn: '2026-12-07', reason: '等外包合同' }
    expect(await company.run('wangfang', postponeAction, moved)).toMatchObject({ dueOn: '2026-12-07' })
    const done = await company.run('chenli', completeAction, { id, effect: 'SPI 回到 92%' })
    expect(done).toMatchObject({ state: 'done', effect: 'SPI 回到 92%', doneOn: '2026-11-23' })
    await expect(company.run('wangfang', dropAction, { id, reason: '算了' })).rejects.toEqual(
      refused('corrective_action.wrong_state'),
    )
    await expect(company.run('wangfang', postponeAction, moved)).rejects.toEqual(
      refused('corrective_action.wrong_state'),
    )
  })

  test('is decided by nobody outside', async () => {
    await baselined()
    const given = { measure: '加人', cause: '人少', expectedEffect: '追上', dueOn: '2026-11-30' }
    const outside = { projectId, deviationKey: 'spi', ...given, ownerId: company.people.sunwei }
    await expect(company.run('sunwei', correctDeviation, outside)).rejects.toEqual(refused('right.missing'))
  })
})
