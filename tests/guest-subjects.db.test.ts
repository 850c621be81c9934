import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { proposal } from '#domains/deals/contract.ts'
import { contentHash } from '#domains/deals/server/requirements/content-hash.ts'
import { reviseProposal } from '#domains/deals/server/selling/proposals/revise-proposal.ts'
import { acceptanceReport } from '#domains/delivery/contract.ts'
import { submitAcceptanceReport } from '#domains/delivery/server/report/submit-acceptance-report.ts'
import { issueGuestLink } from '#domains/guests/server/issue-guest-link.ts'
import { stakeholder } from '#domains/team/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { findRecord } from '#kernel/query/read.ts'
import { decideCharter, wholeCharter } from './cast/charter.ts'
import { openCompany } from './cast/company.ts'
import { ask, attempt, delivered, reportOf } from './cast/delivery.ts'
import { answer, issueLink, visit } from './cast/guests.ts'
import { sentProposal } from './cast/selling.ts'
import { startProject } from './cast/start-project.ts'
import { opened } from './opened.ts'

const company = opened(() => openCompany())
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const hashOf = async (token: string) => (await visit(company, token)).document?.hash ?? ''
const newest = async (id: string) => (await company.as('liming', ctx => readHistory(ctx, id)))[0]

describe('a proposal', () => {
  const record = (id: string) => company.as('liming', ctx => findRecord(ctx, proposal, id))

  test('shows its prices, and neither cost nor margin nor the list price; the guest accepts it', async () => {
    const { id } = await sentProposal(company, projectId)
    const { token, link } = await issueLink(company, id)
    const seen = await visit(company, token)
    const told = JSON.stringify(seen.document?.paper)
    expect(told).toContain('11300.00')
    for (const inner of ['700.00', '7000.00', '1000.00', '3000.00', '成本', '毛利', '目录'])
      expect(told).not.toContain(inner)
    await answer(company, token, { hash: seen.document?.hash ?? '' })
    const kept = await record(id)
    expect(kept).toMatchObject({
      ...{ state: 'accepted', confirmedBy: '周明远（江海泵业设备科）', confirmedHow: 'link' },
      confirmedHash: seen.document?.hash,
    })
    expect(await newest(id)).toMatchObject({ action: 'confirmed', note: `周明远（访客，链接 ${link.id}）` })
  })

  test('is sent back with the reason', async () => {
    const { id } = await sentProposal(company, projectId)
    const { token } = await issueLink(company, id)
    await answer(company, token, { hash: await hashOf(token), reason: '超出预算' })
    expect(await record(id)).toMatchObject({ state: 'rejected', rejectedBecause: '超出预算' })
    expect(await visit(company, token)).toMatchObject({ standing: 'returned', document: null })
  })

  test('of which there is a next version is not accepted by the old link', async () => {
    const { id } = await sentProposal(company, projectId)
    const { token } = await issueLink(company, id)
    const hash = await hashOf(token)
    await company.run('chenli', reviseProposal, { id, reason: '客户要加现场安装' })
    expect(await visit(company, token)).toMatchObject({ standing: 'closed', document: null })
    await expect(answer(company, token, { hash })).rejects.toMatchObject({ code: 'guest_link.closed' })
  })
})

describe('an acceptance report', () => {
  const submitted = async () => {
    const { id: deliveryItemId } = await delivered(company, projectId)
    const item = await ask(company, projectId, { deliveryItemId })
    await attempt(company, item.id, true)
    const { id } = await reportOf(company, projectId)
    await company.run('wangfang', submitAcceptanceReport, { id })
    return { id, itemId: item.id }
  }
  const issue = async (subjectId: string) => {
    const made = (await company.run('wangfang', issueGuestLink, { subjectId, guestName: '周工' })) as { url: string }
    return made.url.split('/c/')[1] ?? ''
  }
  const record = (id: string) => company.as('liming', ctx => findRecord(ctx, acceptanceReport, id))

  test('is signed by a guest, with the hash of the results', async () => {
    const { id } = await submitted()
    const token = await issue(id)
    const hash = await hashOf(token)
    await answer(company, token, { hash })
    expect(await record(id)).toMatchObject({
      ...{ state: 'signed', confirmedBy: '周明远', confirmedHow: 'link', confirmedHash: hash },
    })
    expect(await visit(company, token)).toMatchObject({ standing: 'confirmed', document: { hash } })
  })

  test('is sent back, and its results may be worked on', async () => {
    const { id } = await submitted()
    const token = await issue(id)
    await answer(company, token, { hash: await hashOf(token), reason: '缺操作手册' })
    expect(await record(id)).toMatchObject({ state: 'draft' })
    expect((await newest(id))?.note).toMatch(/^周明远（访客，链接 gst_.*）: 缺操作手册$/)
  })

  test('whose results have changed since is another document', async () => {
    const { id } = await submitted()
    const token = await issue(id)
    const hash = await hashOf(token)
    await ask(company, projectId, { criterion: '操作手册与接线图各两份' })
    expect(await visit(company, token)).toMatchObject({ standing: 'changed', document: null })
    await expect(answer(company, token, { hash })).rejects.toMatchObject({ code: 'guest_link.changed' })
    expect(await record(id)).toMatchObject({ state: 'submitted' })
  })
})

describe('a stakeholder', () => {
  const known = () =>
    company.as('wangfang', ctx =>
      createRecord(ctx, stakeholder, {
        ...{ projectId, name: '何厂长', organisation: '江海水厂', side: 'external', attitude: 'supports' },
        keyStakeholder: true,
      }),
    )
  const issue = async (subjectId: string) => {
    const made = (await company.run('wangfang', issueGuestLink, { subjectId, guestName: '何厂长' })) as { url: string }
    return made.url.split('/c/')[1] ?? ''
  }
  const record = (id: string) => company.as('liming', ctx => findRecord(ctx, stakeholder, id))

  test('signs off the version of the charter that was submitted', async () => {
    const { id } = await known()
    await expect(issue(id)).rejects.toMatchObject({ code: 'stakeholder.no_charter' })
    await decideCharter(company, await wholeCharter(company, projectId))
    const token = await issue(id)
    const seen = await visit(company, token)
    expect(JSON.stringify(seen)).toContain('农村供水站')
    expect(JSON.stringify(seen)).not.toContain('gol_')
    const hash = seen.document?.hash ?? ''
    await answer(company, token, { hash, name: '何厂长' })
    expect(await record(id)).toMatchObject({
      ...{ state: 'signed_off', agreed: `项目章程第 1 版全文（内容指纹 ${hash}）` },
      evidence: expect.stringContaining('何厂长'),
    })
  })

  test('does not agree, and says why', async () => {
    const { id } = await known()
    await decideCharter(company, await wholeCharter(company, projectId))
    const token = await issue(id)
    await answer(company, token, { hash: await hashOf(token), reason: '工期太紧' })
    expect(await record(id)).toMatchObject({ state: 'refused', refusalReason: '工期太紧' })
  })
})

test('one changed word of what a customer reads makes another fingerprint; the same words make the same', () => {
  const text = fc.string({ maxLength: 30 })
  const maybe = fc.option(text)
  const line = fc.record({
    ...{
      number: fc.constantFrom('R-001', 'R-002', 'R-003'),
      text,
      priority: fc.constantFrom('must', 'should', 'could'),
    },
    ...{ criterion: maybe, source: maybe, state: fc.constantFrom('included', 'excluded'), excludedBecause: maybe },
  })
  const words = fc.record({ name: text, number: fc.nat(9), summary: maybe, finalScope: maybe })
  const lines = fc.uniqueArray(line, { selector: one => one.number, maxLength: 3 })
  fc.assert(
    fc.property(words, lines, words, lines, (first, firstLines, second, secondLines) => {
      const same = JSON.stringify([first, byNumber(firstLines)]) === JSON.stringify([second, byNumber(secondLines)])
      const one = contentHash(first, firstLines as never)
      expect(one).toBe(contentHash({ ...first }, firstLines.toReversed() as never))
      expect(one === contentHash(second, secondLines as never)).toBe(same)
    }),
  )
})

function byNumber<T extends { number: string }>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => (a.number < b.number ? -1 : 1))
}
