import { beforeEach, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { attendanceOf, planTraining } from '#tests/cast/execution.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { training } from '../../contract.ts'
import { trainingsTested } from '../checks/trainings-tested.ts'
import { assignTraining } from './assign-training.ts'
import { cancelTraining } from './cancel-training.ts'
import { holdTraining } from './hold-training.ts'
import { reopenTraining } from './reopen-training.ts'
import { testTraining } from './test-training.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

describe('a training', () => {
  test('is held before those who came, and tested when each of them has a score', async () => {
    const { id } = await planTraining(company, projectId)
    const held = await run(holdTraining, { id, on: dayFromToday(-1), attendance: attendanceOf(company) })
    expect(held).toMatchObject({ state: 'held', heldOn: dayFromToday(-1), attendance: attendanceOf(company) })
    const tested = await run(testTraining, { id, attendance: attendanceOf(company, 55) })
    expect(tested).toMatchObject({ state: 'tested', attendance: attendanceOf(company, 55) })
  })

  test('takes the list as it stands where nothing else is said', async () => {
    const { id } = await planTraining(company, projectId, { attendance: attendanceOf(company, 90) })
    expect(await run(holdTraining, { id })).toMatchObject({ state: 'held', heldOn: dayFromToday(0) })
    // A list that was emptied is an empty list, not the one before.
    const emptied = run(testTraining, { id, attendance: null })
    await expect(emptied).rejects.toMatchObject(refused('training.nobody_attended', 'attendance'))
    expect(await run(testTraining, { id })).toMatchObject({ state: 'tested' })
  })

  test('is not held before nobody, twice, or on a day to come', async () => {
    const { id } = await planTraining(company, projectId)
    await expect(run(holdTraining, { id })).rejects.toMatchObject({
      code: 'training.nobody_attended',
      data: { field: 'attendance', params: { listed: 2 } },
    })
    const empty = run(holdTraining, { id, attendance: [] })
    await expect(empty).rejects.toMatchObject(refused('training.nobody_attended', 'attendance'))
    const ahead = run(holdTraining, { id, on: dayFromToday(1), attendance: attendanceOf(company) })
    await expect(ahead).rejects.toMatchObject(refused('training.future', 'on'))
    await run(holdTraining, { id, attendance: attendanceOf(company) })
    await expect(run(holdTraining, { id })).rejects.toMatchObject(refused('training.wrong_state'))
  })

  test('names who is on its list twice, and who still lacks a score', async () => {
    const { id } = await planTraining(company, projectId)
    const [chenli] = attendanceOf(company)
    await expect(run(holdTraining, { id, attendance: [chenli, chenli] })).rejects.toMatchObject({
      code: 'training.listed_twice',
      data: { field: 'attendance.1.personId', params: { person: '陈立', count: 2 } },
    })
    await run(holdTraining, { id, attendance: attendanceOf(company) })
    await expect(run(testTraining, { id })).rejects.toMatchObject({
      code: 'training.scores_missing',
      data: { field: 'attendance.0.score', params: { attended: 1, missing: 1, people: '陈立' } },
    })
  })

  test('gives no score to who was not there', async () => {
    const { id } = await planTraining(company, projectId)
    await run(holdTraining, { id, attendance: attendanceOf(company) })
    const [chenli, zhaoqian] = attendanceOf(company, 80)
    const absent = run(testTraining, { id, attendance: [chenli, { ...zhaoqian, score: 70 }] })
    await expect(absent).rejects.toMatchObject(refused('training.absent_scored', 'attendance.1.score'))
  })

  test('is cancelled with a reason while it is planned, and goes back step by step', async () => {
    const { id } = await planTraining(company, projectId, { attendance: attendanceOf(company, 80) })
    expect(await run(cancelTraining, { id, reason: '讲师生病' })).toMatchObject({
      ...{ state: 'cancelled', cancelReason: '讲师生病' },
    })
    expect(await run(reopenTraining, { id, reason: '换了讲师' })).toMatchObject({
      state: 'planned',
      cancelReason: null,
    })
    await run(holdTraining, { id })
    await expect(run(cancelTraining, { id, reason: '太晚' })).rejects.toMatchObject(refused('training.wrong_state'))
    await run(testTraining, { id })
    expect(await run(reopenTraining, { id, reason: '成绩抄错' })).toMatchObject({ state: 'held' })
    expect(await run(reopenTraining, { id, reason: '签到错了' })).toMatchObject({ state: 'planned', heldOn: null })
  })

  test('keeps its list from the day it is held on, but for commands', async () => {
    const { id } = await planTraining(company, projectId, { attendance: attendanceOf(company) })
    const { version } = (await run(holdTraining, { id })) as { version: number }
    const edit = company.as('wangfang', ctx => updateRecord(ctx, training, { id, version, set: { attendance: [] } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
  })

  test('is given to who arranges it, and is not touched by who takes no part', async () => {
    const { id } = await planTraining(company, projectId)
    expect(await run(assignTraining, { id, ownerId: company.people.chenli })).toMatchObject({
      ownerId: company.people.chenli,
    })
    await expect(run(holdTraining, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

test('the gate asks for trainings that were held and tested', async () => {
  const judged = () => judgeLive(company, projectId, trainingsTested)
  const { id } = await planTraining(company, projectId)
  expect(await judged()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'not_held' } }] })
  await run(holdTraining, { id, attendance: attendanceOf(company) })
  expect(await judged()).toMatchObject({
    ...{ passed: false, missing: [{ recordId: id, why: { code: 'no_scores', params: { count: 1 } } }] },
  })
  await run(testTraining, { id, attendance: attendanceOf(company, 80) })
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
})
