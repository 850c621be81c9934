import { beforeEach, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { changeSchema } from '#kernel/entity/record-schema.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type Archive, archiveEntry } from '../../contract.ts'
import { archiveCompleteCheck } from '../checks/archive-complete.ts'
import { exemptDeliverable } from './exempt-deliverable.ts'
import { fileDeliverable } from './file-deliverable.ts'
import { readArchive } from './read-archive.ts'
import { takeBackEntry } from './take-back-entry.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const GOALS = { stageKey: 'P1.1', deliverable: 'goal' }
const PRICE = { stageKey: 'P1.3', deliverable: 'decision:price' }
const read = () => company.run('wangfang', readArchive, { projectId }) as Promise<Archive>
const gate = () => judgeLive(company, projectId, archiveCompleteCheck)

function file(where: object, location = '档案室 3 柜'): Promise<unknown> {
  return company.run('wangfang', fileDeliverable, { projectId, ...where, location })
}

describe('the archive of a project', () => {
  test('asks for every deliverable of its playbook, by kind where one type carries several', async () => {
    const { stages, filed, total } = await read()
    expect([stages.map(stage => stage.key), filed]).toEqual([
      ['P1.1', 'P1.2', 'P1.3', 'P1.4', 'P1.5', 'P1.6', 'P1.7'],
      0,
    ])
    const keys = stages.flatMap(stage => stage.lines.map(line => `${stage.key} ${line.deliverable}`))
    expect(keys).toContain('P1.3 decision:price')
    expect(new Set(keys).size).toBe(total)
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: total, missingCount: total })
  })

  test('says what there is of a deliverable as its stage does, not how many records of a kind it counts', async () => {
    const { id } = await startProject(company, { playbook: 'P2' })
    const { stages } = (await company.run('wangfang', readArchive, { projectId: id })) as Archive
    const duties = stages.flatMap(stage => stage.lines).find(one => one.deliverable === 'raci_entry')
    expect(duties?.count).toBeGreaterThan(0)
    expect(duties?.line?.text.zh).toBe(`${duties?.count} 个任务，0 个职责明确`)
  })

  test('is complete once each is filed or has a reason to keep nothing, and says what is left', async () => {
    const { stages, total } = await read()
    const lines = stages.flatMap(stage => stage.lines)
    const [last, ...others] = lines.toReversed()
    for (const { stageKey, deliverable } of others) await file({ stageKey, deliverable })
    const { passed, have, missing } = await gate()
    expect([passed, have, missing.map(one => one.label)]).toEqual([
      false,
      total - 1,
      [{ zh: expect.stringContaining(last?.label.zh ?? '?'), en: expect.stringContaining(last?.label.en ?? '?') }],
    ])
    const exempt = { stageKey: last?.stageKey, deliverable: last?.deliverable, reason: '这一轮没有' }
    await company.run('wangfang', exemptDeliverable, { projectId, ...exempt })
    expect(await gate()).toMatchObject({ passed: true, have: total, need: total })
  })

  test('is complete up to a stage, where what comes later is still to be made', async () => {
    const { stages } = await read()
    const lines = stages.slice(0, 2).flatMap(stage => stage.lines)
    const upTo = () => judgeLive(company, projectId, archiveCompleteCheck, { upTo: 'P1.2' })
    expect(await upTo()).toMatchObject({ passed: false, have: 0, need: lines.length })
    for (const { stageKey, deliverable } of lines) await file({ stageKey, deliverable })
    expect(await upTo()).toMatchObject({ passed: true, have: lines.length })
    expect(await gate()).toMatchObject({ passed: false, have: lines.length })
  })

  test('has one entry for each, which is corrected in place and taken back with a reason', async () => {
    const { id } = (await file(PRICE)) as { id: string }
    expect(await file(PRICE, '网盘 / 合同')).toMatchObject({ id, location: '网盘 / 合同' })
    await company.run('wangfang', takeBackEntry, { id, reason: '放错了' })
    expect((await read()).filed).toBe(0)
    expect(await file(PRICE)).not.toMatchObject({ id })
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.map(one => [one.action, one.note])).toEqual([
      ['taken_back', '放错了'],
      ['filed', null],
      ['filed', null],
    ])
  })

  test('counts no entry as filed that has lost its place or its reason', async () => {
    await file(PRICE)
    await company.run('wangfang', exemptDeliverable, { projectId, ...GOALS, reason: '目标写在策划书里' })
    expect(await gate()).toMatchObject({ have: 2 })
    for (const column of ['location', 'reason']) {
      const text = `update archive_entry set ${column} = null where project_id = $1`
      await company.database.owner.query(text, [projectId])
    }
    expect(await gate()).toMatchObject({ have: 0 })
    expect((await read()).filed).toBe(0)
  })

  test('lets only its number be corrected: a new place is filed anew', async () => {
    const taken = (set: object) => changeSchema(archiveEntry).safeParse(set).success
    expect([taken({ number: 'A-7' }), taken({ location: null }), taken({ location: '网盘' })]).toEqual([
      true,
      false,
      false,
    ])
    const { id, version } = (await file(PRICE)) as { id: string; version: number }
    const set = { number: 'A-7' }
    expect(await company.as('wangfang', ctx => updateRecord(ctx, archiveEntry, { id, version, set }))).toMatchObject({
      location: '档案室 3 柜',
      number: 'A-7',
    })
  })

  test('takes nothing that the playbook does not make', async () => {
    const refused = { code: 'archive.unknown_deliverable' }
    await expect(file({ ...GOALS, deliverable: 'contract' })).rejects.toMatchObject(refused)
    await expect(file({ ...GOALS, stageKey: 'P1.9' })).rejects.toMatchObject(refused)
  })
})
