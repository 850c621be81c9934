import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, restoreRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { answerOf, enterPost, enterSkill, giveToChenli } from '#tests/cast/organisation.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { personSkill } from '../../contract.ts'
import { answerGap } from './answer-gap.ts'
import { assignGapAnswer } from './assign-gap-answer.ts'
import { skillsAnsweredCheck } from './checks/skills-answered.ts'
import { dropGapAnswer } from './drop-gap-answer.ts'
import { fillPost } from './fill-post.ts'
import { finishGapAnswer } from './finish-gap-answer.ts'
import { updateGapAnswer } from './update-gap-answer.ts'
import { updatePersonSkill } from './update-person-skill.ts'
import { vacatePost } from './vacate-post.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const answer = (postId: string, skill: string, more: object = {}) =>
  run(answerGap, { postId, skill, ...answerOf(company), ...more }) as Promise<{ id: string; version: number }>

/** 陈立 on a post that asks for 商务谈判 at 3, which he has at 4, and Power BI at 2, which he has at 1. */
async function gap() {
  const { id } = await enterPost(company, projectId)
  await giveToChenli(company, id)
  await enterSkill(company, projectId)
  await enterSkill(company, projectId, { skill: 'Power BI', level: '1' })
  return id
}

describe('a skill', () => {
  test('is recorded once for each person, whatever its case and blanks', async () => {
    const first = await enterSkill(company, projectId, { skill: 'Power BI', level: '2' })
    await expect(enterSkill(company, projectId, { skill: ' powerbi', level: '3' })).rejects.toMatchObject({
      code: 'person_skill.known',
      data: { field: 'skill', params: { person: '陈立', skill: 'Power BI', level: '2' } },
    })
    const other = await enterSkill(company, projectId, { skill: 'Power BI', personId: company.people.zhaoqian })
    const { chenli, sunwei } = company.people
    const moved = run(updatePersonSkill, { id: other.id, version: 1, set: { personId: chenli } })
    await expect(moved).rejects.toMatchObject(refused('person_skill.known'))
    expect(await run(updatePersonSkill, { id: first.id, version: 1, set: { level: '3' } })).toMatchObject({
      level: '3',
    })
    const outside = enterSkill(company, projectId, { personId: sunwei })
    await expect(outside).rejects.toMatchObject(refused('org_unit.not_in_team', 'personId'))
  })

  test('does not come back from the bin beside the one that took its place', async () => {
    const first = await enterSkill(company, projectId)
    await company.as('wangfang', ctx => removeRecord(ctx, personSkill, { id: first.id, version: 1 }))
    await enterSkill(company, projectId, { skill: '商务 谈判' })
    const back = company.as('wangfang', ctx => restoreRecord(ctx, personSkill, first.id))
    await expect(back).rejects.toMatchObject(refused('record.duplicate'))
  })
})

describe('a gap', () => {
  test('is answered for the holder of the post, once', async () => {
    const postId = await gap()
    expect(await answer(postId, 'powerBI')).toMatchObject({
      ...{ postId, personId: company.people.chenli, skill: 'Power BI', state: 'open' },
      ownerId: company.people.wangfang,
    })
    await expect(answer(postId, 'Power BI', { answer: 'support' })).rejects.toMatchObject({
      code: 'skill_gap.answered',
      data: { params: { person: '陈立', post: '渠道经理', answer: '培训' } },
    })
  })

  test('is answered only where there is one', async () => {
    const postId = await gap()
    await expect(answer(postId, '商务谈判')).rejects.toMatchObject({
      code: 'skill_gap.none',
      data: { params: { present: '4', level: '3' } },
    })
    await expect(answer(postId, '英语')).rejects.toMatchObject(refused('skill_gap.not_required', 'skill'))
    const vacant = await enterPost(company, projectId)
    await expect(answer(vacant.id, 'Power BI')).rejects.toMatchObject(refused('skill_gap.no_holder'))
  })

  test('that nobody has recorded may be answered too', async () => {
    const { id } = await enterPost(company, projectId)
    await giveToChenli(company, id)
    expect(await answer(id, 'Power BI')).toMatchObject({ state: 'open' })
  })

  test('is answered by a day, unless it is accepted', async () => {
    const postId = await gap()
    const undated = answer(postId, 'Power BI', { dueOn: null })
    await expect(undated).rejects.toMatchObject(refused('skill_gap.due_missing', 'dueOn'))
    const accepted = await answer(postId, 'Power BI', { answer: 'accept', measure: '看板由财务做', dueOn: null })
    const back = run(updateGapAnswer, { id: accepted.id, version: 1, set: { answer: 'training' } })
    await expect(back).rejects.toMatchObject(refused('skill_gap.due_missing', 'dueOn'))
  })

  test('has an answer that is done with its result, or dropped with its reason, and then stands open again', async () => {
    const postId = await gap()
    const { id } = await answer(postId, 'Power BI')
    const { chenli } = company.people
    expect(await run(assignGapAnswer, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    expect(await run(finishGapAnswer, { id, result: '考核到 2 级' })).toMatchObject({ state: 'done' })
    await expect(run(finishGapAnswer, { id, result: '再来' })).rejects.toMatchObject(
      refused('skill_gap_answer.wrong_state'),
    )
    expect(await run(dropGapAnswer, { id, reason: '课取消了' })).toMatchObject({ state: 'dropped' })
    await expect(run(dropGapAnswer, { id, reason: '再来' })).rejects.toMatchObject(
      refused('skill_gap_answer.wrong_state'),
    )
    expect(await answer(postId, 'Power BI', { answer: 'support' })).toMatchObject({ state: 'open' })
  })
})

describe('the gate', () => {
  const answered = () => judgeLive(company, projectId, skillsAnsweredCheck)

  test('does not pass on no post, or on posts that nobody holds', async () => {
    expect(await answered()).toMatchObject({ passed: false, need: 1, note: { code: 'no_post' } })
    await enterPost(company, projectId)
    expect(await answered()).toMatchObject({ passed: false, missingCount: 1, note: { code: 'no_holder' } })
  })

  test('names every gap that nothing is done about, and what is not recorded or asked for', async () => {
    const { id, unitId } = await enterPost(company, projectId)
    const bare = await enterPost(company, projectId, { title: '数据分析', unitId, skills: null })
    await giveToChenli(company, id)
    await enterSkill(company, projectId, { level: '2' })
    expect(await answered()).toMatchObject({
      ...{ passed: false, have: 0, need: 2, missingCount: 3, where: { path: 'team/posts' } },
      missing: [
        { recordId: bare.id, field: 'skills', why: { code: 'no_requirement' } },
        {
          recordId: id,
          why: { code: 'below', params: { person: '陈立', skill: '商务谈判', present: '2', required: '3' } },
        },
        { recordId: id, why: { code: 'unrecorded', params: { skill: 'Power BI', required: '2' } } },
      ],
    })
  })

  test('passes once every gap is answered, until an answer is dropped or somebody else holds the post', async () => {
    const postId = await gap()
    expect(await answered()).toMatchObject({ passed: false, have: 1, need: 2 })
    const { id } = await answer(postId, 'Power BI')
    expect(await answered()).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
    await run(vacatePost, { id: postId, reason: '换人' })
    await run(fillPost, { id: postId, personId: company.people.zhaoqian, reason: '接手' })
    expect(await answered()).toMatchObject({ passed: false, have: 0, missingCount: 2 })
    await run(vacatePost, { id: postId, reason: '换回来' })
    await giveToChenli(company, postId)
    expect(await answered()).toMatchObject({ passed: true })
    await run(dropGapAnswer, { id, reason: '课取消了' })
    expect(await answered()).toMatchObject({ passed: false, missing: [{ why: { code: 'below' } }] })
  })
})
