import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { enterNeed, gapAnswer } from '#tests/cast/resources.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { resourceNeed } from '../../contract.ts'
import { cancelTask } from '../cancel-task.ts'
import { gapsAnswered } from '../checks/gaps-answered.ts'
import { kindsDecided } from '../checks/kinds-decided.ts'
import { answerGap } from './answer-gap.ts'
import { assignNeed } from './assign-need.ts'
import { declareNoNeed } from './declare-no-need.ts'
import { dropNeed } from './drop-need.ts'
import { reopenNeed } from './reopen-need.ts'
import type { ResourceNeed } from './require-need-state.ts'
import { secureNeed } from './secure-need.ts'
import { updateNeed } from './update-need.ts'
import { withdrawNoNeed } from './withdraw-no-need.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<ResourceNeed>
const enter = (given: object = {}) => enterNeed(company, projectId, given)
const declare = (kind: string) => run(declareNoNeed, { projectId, kind, reason: '会场自带' })
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

describe('a resource need', () => {
  test('is entered with what, how much and when, by who then sees to it', async () => {
    expect(await enter()).toMatchObject({
      ...{ state: 'planned', kind: 'people', quantity: '1', unit: '人', iteration: 1 },
      ...{ neededFrom: dayFromToday(7), ownerId: company.people.wangfang },
    })
  })

  test('is more than nothing, and does not end before it begins', async () => {
    await expect(enter({ quantity: '0' })).rejects.toMatchObject(refused('need.no_quantity', 'quantity'))
    const turned = enter({ neededUntil: dayFromToday(6) })
    await expect(turned).rejects.toMatchObject(refused('need.ends_before_it_begins', 'neededUntil'))
  })

  test('is changed by the same rules: not to nothing, and not to a task that is over', async () => {
    const { id, version } = await enter()
    const change = (set: object) => run(updateNeed, { id, version, set })
    await expect(change({ quantity: '0' })).rejects.toMatchObject(refused('need.no_quantity', 'quantity'))
    const { rows } = await company.database.owner.query(
      `select id from task where project_id = $1 and state = 'todo' limit 1`,
      [projectId],
    )
    await company.run('wangfang', cancelTask, { id: rows[0].id, reason: '不做了' })
    await expect(change({ taskId: rows[0].id })).rejects.toMatchObject(refused('task.wrong_state'))
    expect(await change({ quantity: '2', note: '两名更好' })).toMatchObject({ quantity: '2', version: version + 1 })
  })

  test('is secured once it is said from where, not on a day to come, and keeps its figures from then on', async () => {
    const { id } = await enter()
    const ahead = run(secureNeed, { id, source: '外聘', on: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('need.future_date', 'on'))
    const secured = await run(secureNeed, { id, source: '设计部借调' })
    expect(secured).toMatchObject({ state: 'secured', source: '设计部借调', securedOn: dayFromToday(0) })
    await expect(run(secureNeed, { id, source: '外聘' })).rejects.toMatchObject(refused('need.wrong_state'))
    const { version } = secured
    const edit = company.as('wangfang', ctx => updateRecord(ctx, resourceNeed, { id, version, set: { quantity: '9' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
  })

  test('has its gap answered: what is missing, how, by whom and by when', async () => {
    const { id } = await enter()
    const { dueOn: _, ...undated } = gapAnswer(company)
    await expect(run(answerGap, { id, ...undated })).rejects.toMatchObject(refused('need.due_missing', 'dueOn'))
    const past = run(answerGap, { id, ...undated, dueOn: dayFromToday(-1) })
    await expect(past).rejects.toMatchObject(refused('need.due_past', 'dueOn'))
    expect(await run(answerGap, { id, ...gapAnswer(company) })).toMatchObject({
      ...{ state: 'answered', answer: 'replace', dueOn: dayFromToday(10), ownerId: company.people.chenli },
    })
  })

  test('that is done without waits for no day', async () => {
    const { id } = await enter()
    expect(await run(answerGap, { id, ...gapAnswer(company), answer: 'do_without' })).toMatchObject({
      ...{ state: 'answered', dueOn: null },
    })
  })

  test('is dropped and opened again with reasons; what was said before stays in the history', async () => {
    const { id } = await enter()
    await run(answerGap, { id, ...gapAnswer(company) })
    expect(await run(dropNeed, { id, reason: '改由代理商写' })).toMatchObject({
      state: 'dropped',
      reason: '改由代理商写',
    })
    const open = { state: 'planned', gap: null, answer: null, measures: null, dueOn: null, reason: null }
    expect(await run(reopenNeed, { id, reason: '代理商推掉了' })).toMatchObject(open)
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'reopened', note: '代理商推掉了', changes: { answer: ['replace', null] } })
    await expect(run(reopenNeed, { id, reason: '再来' })).rejects.toMatchObject(refused('need.wrong_state'))
  })

  test('is given to who sees to it, and is not touched by who takes no part', async () => {
    const { id } = await enter()
    const { chenli } = company.people
    expect(await run(assignNeed, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    await expect(run(dropNeed, { id, reason: '不要了' }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
    await expect(enterNeed(company, projectId, {}, 'sunwei')).rejects.toMatchObject(refused('right.missing'))
  })

  test('is not for a task of another project', async () => {
    const other = await startProject(company, { name: '另一个项目' })
    const { rows } = await company.database.owner.query('select id from task where project_id = $1 limit 1', [other.id])
    await expect(enter({ taskId: rows[0].id })).rejects.toMatchObject(refused('reference.other_project', 'taskId'))
  })
})

describe('that none of a kind is needed', () => {
  test('is said with a reason and a name, once, and not beside a need of that kind', async () => {
    await enter()
    await expect(declare('people')).rejects.toMatchObject({
      code: 'need.kind_in_use',
      data: { params: { count: 1, kind: '人员', needs: '会写技术文案的设计师' } },
    })
    expect(await declare('equipment')).toMatchObject({
      ...{ state: 'none', what: '不需要设备', reason: '会场自带', ownerId: company.people.wangfang },
    })
    await expect(declare('equipment')).rejects.toMatchObject({
      code: 'need.none_declared',
      data: { params: { person: '王芳', kind: '设备', reason: '会场自带' } },
    })
  })

  test('keeps needs of that kind away until it is taken back', async () => {
    const dropped = await enter({ kind: 'equipment', what: '音响' })
    await run(dropNeed, { id: dropped.id, reason: '会场自带' })
    const { id } = await declare('equipment')
    await expect(enter({ kind: 'equipment' })).rejects.toMatchObject(refused('need.none_declared', 'kind'))
    const again = run(reopenNeed, { id: dropped.id, reason: '要带' })
    await expect(again).rejects.toMatchObject(refused('need.none_declared', 'kind'))
    await expect(run(dropNeed, { id, reason: '错了' })).rejects.toMatchObject(refused('need.wrong_state'))
    expect(await run(withdrawNoNeed, { id, reason: '会场换了' })).toMatchObject({
      state: 'withdrawn',
      reason: '会场自带',
    })
    expect(await enter({ kind: 'equipment' })).toMatchObject({ state: 'planned' })
  })

  test('is not said at the moment in which somebody enters a need of that kind', async () => {
    const both = await Promise.allSettled([declare('time'), enter({ kind: 'time', what: '市场部一天' })])
    expect(both.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  })
})

test('the gate asks of each kind what is needed, and that nothing is left open', async () => {
  const kinds = (...asked: string[]) => judgeLive(company, projectId, kindsDecided, { kinds: asked })
  const gaps = () => judgeLive(company, projectId, gapsAnswered)
  expect(await gaps()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_need' } })
  const { id } = await enter()
  await declare('equipment')
  expect(await kinds('people', 'equipment', 'funds')).toMatchObject({
    ...{ passed: false, have: 2, need: 3, missing: [{ label: 'funds', why: { code: 'open' } }] },
  })
  expect(await kinds('people', 'equipment')).toMatchObject({ passed: true, have: 2, need: 2 })
  expect(await gaps()).toMatchObject({ passed: false, have: 1, need: 2, missing: [{ recordId: id }] })
  await run(secureNeed, { id, source: '设计部借调' })
  expect(await gaps()).toMatchObject({ passed: true, have: 2, need: 2 })
})

test('a need waits in its owner’s inbox when its day is near, a gap when it is to be solved', async () => {
  const asked = async (player: Player) => {
    const { sections } = (await company.run(player, readInbox, undefined)) as Inbox
    return sections.find(one => one.name === 'resource_needs')?.items.filter(one => one.projectId === projectId) ?? []
  }
  const far = await enter({ neededFrom: dayFromToday(8), neededUntil: null })
  expect(await asked('wangfang')).toEqual([])
  const { id } = await enter({ neededFrom: dayFromToday(-1) })
  expect(await asked('wangfang')).toMatchObject([{ id, overdue: 1, ask: { zh: '落实资源' } }])
  await run(answerGap, { id, ...gapAnswer(company), dueOn: dayFromToday(3) })
  expect(await asked('wangfang')).toEqual([])
  expect(await asked('chenli')).toMatchObject([{ id, dueOn: dayFromToday(3), ask: { zh: '解决资源缺口' } }])
  await run(secureNeed, { id, source: '借到了' })
  expect(await asked('chenli')).toEqual([])
  expect(far.state).toBe('planned')
})
