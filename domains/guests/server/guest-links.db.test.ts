import { beforeEach, describe, expect, test } from 'vitest'
import { confirmRequirements } from '#domains/deals/server/requirements/confirm-requirements.ts'
import { reopenRequirements } from '#domains/deals/server/requirements/reopen-requirements.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { readHistory } from '#kernel/query/history.ts'
import { findRecord } from '#kernel/query/read.ts'
import { openCompany } from '../../../tests/cast/company.ts'
import { dayFromToday } from '../../../tests/cast/days.ts'
import { answer, issueLink, visit, ZHOU } from '../../../tests/cast/guests.ts'
import {
  beginRequirements,
  bringToCustomer,
  CONFIRMATION,
  requirementSheet,
  writeRequirement,
} from '../../../tests/cast/requirements.ts'
import { startProject } from '../../../tests/cast/start-project.ts'
import { opened } from '../../../tests/opened.ts'
import { guestLink } from '../contract.ts'
import type { GuestLinkView } from '../shapes.ts'
import { issueGuestLink } from './issue-guest-link.ts'
import { readGuestLinks, readProjectGuestLinks } from './read-guest-links.ts'
import { renewGuestLink } from './renew-guest-link.ts'
import { revokeGuestLink } from './revoke-guest-link.ts'

const company = opened(() => openCompany())
let projectId: string
let documentId: string
let contentHash: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  const draft = await beginRequirements(company, projectId)
  await writeRequirement(company, draft)
  const sent = await bringToCustomer(company, draft)
  documentId = sent.id
  contentHash = sent.contentHash ?? ''
})

const document = async () => (await requirementSheet(company, projectId)).versions[0]?.document
const linksOf = async () =>
  (await company.run('chenli', readGuestLinks, { subjectId: documentId })) as { waits: boolean; items: GuestLinkView[] }
const setLink = (id: string, set: object) =>
  company.as('liming', async ctx => {
    const link = await findRecord(ctx, guestLink, id)
    if (link) await changeRecord(ctx, guestLink, link, set)
  })

describe('a link', () => {
  test('shows its guest the document that was sent, and nothing else of the project', async () => {
    const { link, url, token } = await issueLink(company, documentId, { purpose: '周工，请过目' })
    expect(url).toBe(`http://localhost:3000/c/${token}`)
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(link).toMatchObject({ state: 'issued', overtaken: false, ...ZHOU, subjectId: documentId, projectId })
    const days = (Date.parse(link.expiresAt) - Date.parse(link.issuedAt)) / 86_400_000
    expect(days).toBeCloseTo(14, 3)
    const seen = await visit(company, token)
    expect(seen).toMatchObject({
      ...{ standing: 'open', company: '云岭传感科技', askedBy: '陈立', answer: null },
      document: { hash: contentHash, purpose: '周工，请过目', guestName: '周工', paper: { facts: [{ value: '1' }] } },
    })
    const told = JSON.stringify(seen)
    for (const inner of [projectId, company.workspaceId, company.people.chenli, token])
      expect(told).not.toContain(inner)
    expect((await linksOf()).items[0]).toMatchObject({ state: 'opened', openedAt: expect.any(String) })
  })

  test('keeps only the hash of its secret', async () => {
    const { link, token } = await issueLink(company, documentId)
    const kept = await company.as('liming', ctx => findRecord(ctx, guestLink, link.id))
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(kept?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    const history = await company.as('liming', ctx => readHistory(ctx, link.id))
    expect(JSON.stringify(history)).not.toContain(kept?.tokenHash)
  })

  test('confirms once: who, when, what fingerprint, by which link', async () => {
    const { link, token } = await issueLink(company, documentId)
    const seen = await answer(company, token, { hash: contentHash })
    expect(seen).toMatchObject({
      ...{ standing: 'confirmed', answer: { name: '周明远', hash: contentHash, linkId: link.id, reason: null } },
      document: { hash: contentHash },
    })
    expect(await document()).toMatchObject({
      ...{
        state: 'confirmed',
        confirmedBy: '周明远（江海泵业设备科）',
        confirmedHow: 'link',
        confirmedOn: dayFromToday(0),
      },
      evidence: expect.stringContaining(link.id),
    })
    const [newest] = await company.as('liming', ctx => readHistory(ctx, documentId))
    expect(newest).toMatchObject({ action: 'confirmed', personId: null, note: `周明远（访客，链接 ${link.id}）` })
    expect((await linksOf()).items[0]).toMatchObject({
      ...{ state: 'confirmed', answeredBy: '周明远', answeredHash: contentHash },
      ...{ userAgent: 'Mozilla/5.0 (iPhone)', clientAddress: '203.0.113.7' },
    })
    await expect(answer(company, token, { hash: contentHash, name: '别人' })).rejects.toMatchObject({
      ...{ code: 'guest_link.answered', status: 409 },
      data: { params: { name: '周明远', when: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) } },
    })
    expect(await visit(company, token)).toMatchObject({ standing: 'confirmed', answer: { name: '周明远' } })
  })

  test('sends back with the reason', async () => {
    const { link, token } = await issueLink(company, documentId)
    const seen = await answer(company, token, { hash: contentHash, reason: '短信改成电话' })
    expect(seen).toMatchObject({ standing: 'returned', answer: { reason: '短信改成电话' }, document: null })
    expect(await document()).toMatchObject({ state: 'draft', rejectedBecause: '短信改成电话', contentHash: null })
    const [newest] = await company.as('liming', ctx => readHistory(ctx, documentId))
    expect(newest).toMatchObject({ action: 'rejected', note: `周明远（访客，链接 ${link.id}）: 短信改成电话` })
    await expect(answer(company, token, { hash: contentHash })).rejects.toMatchObject({ code: 'guest_link.answered' })
  })

  test('of two at once the first counts, the other hears who it was', async () => {
    const { token } = await issueLink(company, documentId)
    const both = await Promise.allSettled(
      ['周明远', '吴经理'].map(name => answer(company, token, { hash: contentHash, name })),
    )
    expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected')
    const confirmed = (await document())?.confirmedBy?.split('（')[0]
    expect(lost?.reason).toMatchObject({ status: 409, data: { params: { name: confirmed } } })
  })
})

describe('a link confirms nothing', () => {
  const refused = (token: string, hash = contentHash) => expect(answer(company, token, { hash })).rejects
  const shut = { document: null, answer: null }

  test('once it is revoked', async () => {
    const { link, token } = await issueLink(company, documentId)
    await company.run('chenli', revokeGuestLink, { id: link.id, version: link.version })
    expect(await visit(company, token)).toMatchObject({ standing: 'revoked', ...shut })
    await refused(token).toMatchObject({ code: 'guest_link.revoked', status: 410, data: { params: { who: '陈立' } } })
    expect(await document()).toMatchObject({ state: 'sent' })
  })

  test('once its time is over', async () => {
    const { link, token } = await issueLink(company, documentId)
    await setLink(link.id, { expiresAt: '2026-03-02T01:00:00.000Z' })
    await refused(token).toMatchObject({ code: 'guest_link.expired', status: 410 })
    expect((await linksOf()).items[0]).toMatchObject({ state: 'expired' })
    expect(await visit(company, token)).toMatchObject({ standing: 'expired', ...shut })
    await refused(token).toMatchObject({ code: 'guest_link.expired' })
  })

  test('for a document that has gone back to the draft, or says something else', async () => {
    const { token } = await issueLink(company, documentId)
    await company.run('chenli', reopenRequirements, { id: documentId, reason: '漏了一条' })
    expect(await visit(company, token)).toMatchObject({ standing: 'closed', ...shut })
    await refused(token).toMatchObject({ code: 'guest_link.closed', status: 409 })
    const draft = await document()
    if (draft) await writeRequirement(company, draft, { text: '报警记录保存三年' })
    expect(await visit(company, token)).toMatchObject({ standing: 'changed', ...shut })
    expect((await linksOf()).items[0]).toMatchObject({ overtaken: true })
    if (draft) await bringToCustomer(company, draft)
    await refused(token).toMatchObject({ code: 'guest_link.changed', status: 409 })
    await refused(token, (await document())?.contentHash ?? '').toMatchObject({ code: 'guest_link.changed' })
    expect(await document()).toMatchObject({ state: 'sent', confirmedBy: null })
  })

  test('by another fingerprint than that of what the page showed', async () => {
    const { token } = await issueLink(company, documentId)
    await refused(token, '0'.repeat(64)).toMatchObject({ code: 'guest_link.changed' })
  })

  test('that one of us has recorded already', async () => {
    const { token } = await issueLink(company, documentId)
    const confirmation = { ...CONFIRMATION, confirmedOn: dayFromToday(0) }
    await company.run('chenli', confirmRequirements, { id: documentId, ...confirmation })
    expect(await visit(company, token)).toMatchObject({ standing: 'closed', ...shut })
    await refused(token).toMatchObject({ code: 'guest_link.closed' })
  })
})

describe('issuing', () => {
  test('ends the same guest’s earlier link, and no other guest’s', async () => {
    const first = await issueLink(company, documentId)
    const other = await issueLink(company, documentId, { guestName: '吴经理' })
    const again = await issueLink(company, documentId)
    expect(await visit(company, first.token)).toMatchObject({ standing: 'revoked' })
    expect(await visit(company, other.token)).toMatchObject({ standing: 'open' })
    expect(await visit(company, again.token)).toMatchObject({ standing: 'open' })
  })

  test('anew gives another address to the same guest', async () => {
    const { link, token } = await issueLink(company, documentId, { email: 'zhou@jianghai.example' })
    const renewed = (await company.run('chenli', renewGuestLink, { id: link.id, days: 90 })) as { link: GuestLinkView }
    expect(renewed.link).toMatchObject({ ...ZHOU, email: 'zhou@jianghai.example', state: 'issued' })
    expect(await visit(company, token)).toMatchObject({ standing: 'revoked' })
  })

  test('waits until the document is sent', async () => {
    await company.run('chenli', reopenRequirements, { id: documentId, reason: '漏了一条' })
    await expect(issueLink(company, documentId)).rejects.toMatchObject({ code: 'requirement_document.wrong_state' })
    expect(await linksOf()).toMatchObject({ waits: false, items: [] })
  })

  test('is for those who may record the answer; others see no link', async () => {
    const { link } = await issueLink(company, documentId)
    const input = { subjectId: documentId, guestName: '周工' }
    await expect(company.run('sunwei', issueGuestLink, input)).rejects.toMatchObject({ code: 'record.not_found' })
    await expect(company.run('sunwei', readGuestLinks, { subjectId: documentId })).rejects.toMatchObject({
      code: 'record.not_found',
    })
    await expect(company.run('sunwei', revokeGuestLink, { id: link.id })).rejects.toMatchObject({
      code: 'record.not_found',
    })
    const all = (await company.run('wangfang', readProjectGuestLinks, { projectId })) as { items: GuestLinkView[] }
    expect(all.items.map(one => one.id)).toEqual([link.id])
  })

  test('is not there for what nobody confirms from outside', async () => {
    await expect(issueLink(company, projectId)).rejects.toMatchObject({ code: 'guest_link.no_subject' })
  })
})
