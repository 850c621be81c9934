import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LibraryPage, lesson } from '#domains/measurement/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { criterionOf } from '#tests/cast/gates.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { lessonLibrary } from './lesson-library.ts'
import { publishLesson } from './publish-lesson.ts'
import { retractLesson } from './retract-lesson.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company)
})
afterAll(() => company.close())

const write = (given: object = {}) =>
  company.as('wangfang', ctx =>
    createRecord(ctx, lesson, {
      ...{ projectId: project.id, name: '先发短信再打电话', situation: '老客户外呼', happened: '接通率翻倍' },
      ...{ advice: '外呼前一小时发短信', tags: ['外呼', '渠道'] },
      ...given,
    }),
  )
const publish = (id: string, version = 1) => company.run('wangfang', publishLesson, { id, version })
const library = async (player: 'sunwei' | 'wangfang', given: object = {}) =>
  (await company.run(player, lessonLibrary, given)) as LibraryPage
const names = (page: LibraryPage) => page.items.map(item => item.lesson.name)

describe('a lesson', () => {
  test('says what happened and what to do next time before it is published', async () => {
    for (const field of ['situation', 'happened', 'advice']) {
      const draft = await write({ [field]: ' —— ' })
      await expect(publish(draft.id)).rejects.toMatchObject({ code: 'lesson.incomplete', data: { field } })
    }
  })

  test('counts for the gate once it is published, and no more once it is retracted', async () => {
    const draft = await write()
    const criterion = () => criterionOf(company, project.id, 'P1.6', 'lessons_recorded')
    expect((await criterion()).passed).toBe(false)
    await publish(draft.id)
    expect(await criterion()).toMatchObject({ passed: true, have: 1, need: 1 })
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, lesson, { id: draft.id, version: 2, set: { name: 'x' } }),
    )
    await expect(edit).rejects.toMatchObject({ code: 'record.frozen' })
    await expect(publish(draft.id, 2)).rejects.toMatchObject({ code: 'lesson.published' })
    await company.run('wangfang', retractLesson, { id: draft.id, version: 2, reason: '要补充' })
    expect((await criterion()).passed).toBe(false)
  })
})

describe('the library', () => {
  test('shows published lessons to every member, found by their words and tags', async () => {
    const [one, other] = [
      await write({ name: '展会线索要当天回访', tags: ['展会'] }),
      await write({ name: '报价写清有效期' }),
    ]
    await write({ name: '还没写完' })
    await publish(one.id)
    await publish(other.id)
    expect(names(await library('sunwei'))).toEqual(['报价写清有效期', '展会线索要当天回访'])
    expect(names(await library('sunwei', { q: '回访' }))).toEqual(['展会线索要当天回访'])
    expect(names(await library('sunwei', { tag: '展会' }))).toEqual(['展会线索要当天回访'])
    expect(names(await library('sunwei', { playbook: 'P9' }))).toEqual([])
    expect((await library('sunwei', { q: '没有的词' })).items).toEqual([])
    const page = await library('sunwei')
    expect(page.items[0]?.project).toEqual({ id: project.id, name: '华东渠道增长 2026', playbookId: 'P1' })
    expect(page.tags).toContainEqual({ tag: '展会', count: 1 })
  })
})
