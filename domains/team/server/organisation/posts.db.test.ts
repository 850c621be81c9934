import { beforeEach, describe, expect, test } from 'vitest'
import { setTeam } from '#domains/process/server/set-team.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { enterPost, giveToChenli } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judge, judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { post } from '../../contract.ts'
import { postsFilledCheck } from './checks/posts-filled.ts'
import { fillPost } from './fill-post.ts'
import { planVacancy } from './plan-vacancy.ts'
import { updatePost } from './update-post.ts'
import { vacatePost } from './vacate-post.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const PLAN = { dueOn: dayFromToday(10), fillHow: 'hire' } as const

describe('a post', () => {
  test('begins vacant, is filled with a reason, and its plan is over then', async () => {
    const { id, state } = await enterPost(company, projectId)
    expect(state).toBe('vacant')
    expect(await run(planVacancy, { id, ...PLAN })).toMatchObject({ state: 'vacant', ...PLAN })
    const { chenli } = company.people
    const on = dayFromToday(-2)
    expect(await run(fillPost, { id, personId: chenli, on, reason: '做过两年渠道' })).toMatchObject({
      ...{ state: 'filled', holderId: chenli, filledOn: on, choiceReason: '做过两年渠道' },
      ...{ dueOn: null, fillHow: null },
    })
  })

  test('is held by one person: it is vacated, with the reason, before somebody else takes it', async () => {
    const { id } = await enterPost(company, projectId)
    await giveToChenli(company, id)
    const second = run(fillPost, { id, personId: company.people.zhaoqian, reason: '更熟预算' })
    await expect(second).rejects.toMatchObject({ code: 'post.wrong_state', data: { params: { verb: '配人' } } })
    await expect(run(planVacancy, { id, ...PLAN })).rejects.toMatchObject(refused('post.wrong_state'))
    expect(await run(vacatePost, { id, reason: '调去华南' })).toMatchObject({
      ...{ state: 'vacant', holderId: null, filledOn: null, vacateReason: '调去华南' },
    })
    await expect(run(vacatePost, { id, reason: '再来一次' })).rejects.toMatchObject(refused('post.wrong_state'))
  })

  test('is filled from the team, and on no day that has not come', async () => {
    const { id } = await enterPost(company, projectId)
    const { chenli, sunwei } = company.people
    const outside = run(fillPost, { id, personId: sunwei, reason: '有空' })
    await expect(outside).rejects.toMatchObject(refused('org_unit.not_in_team', 'personId'))
    const ahead = run(fillPost, { id, personId: chenli, on: dayFromToday(3), reason: '下周到岗' })
    await expect(ahead).rejects.toMatchObject(refused('post.filled_in_future', 'on'))
  })

  test('is not planned for a day that has passed', async () => {
    const { id } = await enterPost(company, projectId)
    const late = run(planVacancy, { id, ...PLAN, dueOn: dayFromToday(-1) })
    await expect(late).rejects.toMatchObject(refused('post.plan_past', 'dueOn'))
    expect(await run(planVacancy, { id, ...PLAN, dueOn: dayFromToday(0) })).toMatchObject({ fillHow: 'hire' })
  })

  test('asks for a skill once, whatever its case and blanks', async () => {
    const skills = [
      { skill: 'Power BI', level: '2' },
      { skill: '谈判', level: '3' },
      { skill: 'powerbi', level: '4' },
    ] as const
    await expect(enterPost(company, projectId, { skills: [...skills] })).rejects.toMatchObject({
      code: 'post.skill_twice',
      data: { field: 'skills.2.skill', params: { post: '渠道经理', count: 2 } },
    })
    const { id } = await enterPost(company, projectId)
    const update = run(updatePost, { id, version: 1, set: { skills } })
    await expect(update).rejects.toMatchObject(refused('post.skill_twice'))
  })

  test('does not go to the bin while somebody holds it', async () => {
    const { id } = await enterPost(company, projectId)
    await giveToChenli(company, id)
    const gone = company.as('wangfang', ctx => removeRecord(ctx, post, { id, version: 2 }))
    await expect(gone).rejects.toMatchObject(refused('record.stays', 'filledOn'))
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await enterPost(company, projectId)
    const vacate = company.run('sunwei', vacatePost, { id, reason: '试试' })
    await expect(vacate).rejects.toMatchObject(refused('record.not_found'))
  })
})

describe('the gate', () => {
  const filled = () => judgeLive(company, projectId, postsFilledCheck)

  test('asks for somebody on every post, or for a day', async () => {
    expect(await filled()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_post' } })
    const { id, unitId } = await enterPost(company, projectId)
    const second = await enterPost(company, projectId, { title: '数据分析', unitId })
    await giveToChenli(company, id)
    expect(await filled()).toMatchObject({
      ...{ passed: false, have: 1, need: 2, where: { path: 'team/posts' } },
      missing: [{ recordId: second.id, label: '数据分析', why: { code: 'no_plan' } }],
    })
    await run(planVacancy, { id: second.id, ...PLAN })
    expect(await filled()).toMatchObject({ passed: true, have: 2, need: 2 })
  })

  test('does not take a day that has passed, nor who has left', async () => {
    const { id } = await enterPost(company, projectId)
    await giveToChenli(company, id)
    const { liming, wangfang } = company.people
    await run(setTeam, { projectId, sponsorId: liming, managerId: wangfang, team: [] })
    expect(await filled()).toMatchObject({
      passed: false,
      missing: [{ recordId: id, why: { code: 'holder_left', params: { person: '陈立' } } }],
    })
    const vacant = { id: 'pos_1', version: 1, title: '数据分析', state: 'vacant', dueOn: '2026-11-01' }
    const late = judge(postsFilledCheck, [vacant], {}, { today: '2026-11-02' })
    expect(late).toMatchObject({
      passed: false,
      missing: [{ why: { code: 'plan_passed', params: { date: '2026-11-01' } } }],
    })
    expect(judge(postsFilledCheck, [vacant], {}, { today: '2026-11-01' }).passed).toBe(true)
  })
})
