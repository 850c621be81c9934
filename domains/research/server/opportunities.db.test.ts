import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { addInsight, seeOpportunity } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { insight, marketOpportunity } from '../contract.ts'
import { dropOpportunity } from './drop-opportunity.ts'
import { reopenOpportunity } from './reopen-opportunity.ts'
import { takeOpportunity } from './take-opportunity.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

describe('a market opportunity', () => {
  test('is taken for a reason, by somebody, on a day; then it stays as it is', async () => {
    const { id: insightId } = await addInsight(company, projectId, { topic: 'opportunities' })
    const { id } = await seeOpportunity(company, projectId, { insights: [{ insightId }] })
    const taken = await run(takeOpportunity, { id, reason: '我们有两小时到场的售后' })
    expect(taken).toMatchObject({
      ...{ state: 'taken', decidedOn: dayFromToday(0), decidedBy: company.people.wangfang },
      decideReason: '我们有两小时到场的售后',
    })
    const { version } = taken as { version: number }
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, marketOpportunity, { id, version, set: { size: '1' } }),
    )
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    await expect(run(dropOpportunity, { id, reason: '不做了' })).rejects.toMatchObject(
      refused('market_opportunity.wrong_state'),
    )
  })

  test('is not taken on a feeling: it rests on an insight first', async () => {
    const { id } = await seeOpportunity(company, projectId)
    const bare = run(takeOpportunity, { id, reason: '感觉可以' })
    await expect(bare).rejects.toMatchObject(refused('market_opportunity.no_insight', 'insights'))
  })

  test('is dropped with a reason, and may be opened again', async () => {
    const { id } = await seeOpportunity(company, projectId)
    expect(await run(dropOpportunity, { id, reason: '窗口太短' })).toMatchObject({
      ...{ state: 'dropped', decideReason: '窗口太短' },
    })
    const open = await run(reopenOpportunity, { id, reason: '窗口延长了' })
    expect(open).toMatchObject({ state: 'open', decidedOn: null, decidedBy: null, decideReason: null })
    const [newest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(newest).toMatchObject({ action: 'reopened', note: '窗口延长了' })
    await expect(run(reopenOpportunity, { id, reason: '再开' })).rejects.toMatchObject(
      refused('market_opportunity.wrong_state'),
    )
  })

  test('holds the insights that it rests on, and has a window that does not end before it begins', async () => {
    const made = await addInsight(company, projectId)
    await seeOpportunity(company, projectId, { insights: [{ insightId: made.id }] })
    const remove = company.as('wangfang', ctx => removeRecord(ctx, insight, { id: made.id, version: 1 }))
    await expect(remove).rejects.toMatchObject(refused('record.in_use'))
    const turned = seeOpportunity(company, projectId, { windowFrom: '2027-02-01', windowUntil: '2027-01-31' })
    await expect(turned).rejects.toMatchObject(refused('record.ends_before_it_begins', 'windowUntil'))
  })

  test('is decided on by who takes part in the project', async () => {
    const { id } = await seeOpportunity(company, projectId)
    const stranger = run(dropOpportunity, { id, reason: '不看好' }, 'sunwei')
    await expect(stranger).rejects.toMatchObject(refused('record.not_found'))
  })
})
