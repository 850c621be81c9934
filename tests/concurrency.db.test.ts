import { describe, expect, test } from 'vitest'
import { startProject } from './cast/start-project.ts'
import { openCompanySite } from './company-site.ts'
import { opened } from './opened.ts'
import type { Answer } from './site.ts'

const company = opened(openCompanySite)

const statuses = (answers: readonly Answer[]) => answers.map(answer => answer.status).toSorted()

describe('edits at the same time', () => {
  test('of the same version: one is kept, the others hear what it is now', async () => {
    const made = await company.ask('liming', 'POST', '/groups', { name: '华东', members: [] })
    const path = `/groups/${made.body.id}`
    const edits = Array.from({ length: 12 }, (_, index) =>
      company.ask('liming', 'PATCH', path, { set: { name: `第 ${index} 人` } }, { 'if-match': '1' }),
    )
    const answers = await Promise.all(edits)
    expect(statuses(answers)).toEqual([200, ...Array(11).fill(412)])
    const kept = answers.find(answer => answer.status === 200)?.body.name
    const late = answers.filter(answer => answer.status === 412)
    expect(late.map(answer => (answer.body.current as { name: string }).name)).toEqual(Array(11).fill(kept))
  })

  test('by people who read again after each refusal lose nothing', async () => {
    const made = await company.ask('liming', 'POST', '/groups', { name: '=', members: [] })
    const path = `/groups/${made.body.id}`
    const addLetter = async (letter: string): Promise<void> => {
      const now = await company.ask('liming', 'GET', path, undefined)
      const set = { name: `${String(now.body.name)}${letter}` }
      const answer = await company.ask('liming', 'PATCH', path, { set }, { 'if-match': String(now.body.version) })
      if (answer.status === 200) return
      expect(answer.status).toBe(412)
      return addLetter(letter)
    }
    const letters = [...'abcdefgh']
    await Promise.all(letters.map(addLetter))
    const end = await company.ask('liming', 'GET', path, undefined)
    expect([...String(end.body.name)].toSorted().join('')).toBe('=abcdefgh')
    expect(end.body.version).toBe(1 + letters.length)
  })
})

describe('the same step at the same time', () => {
  test('starts one project, however often the request comes with its key', async () => {
    const { liming, wangfang } = company.people
    const body = { playbook: 'P1', name: '只开始一次', start: '2026-11-02', sponsorId: liming, managerId: wangfang }
    const starts = Array.from({ length: 6 }, () =>
      company.ask('wangfang', 'POST', '/projects', body, { 'idempotency-key': 'start-once' }),
    )
    const answers = await Promise.all(starts)
    expect(new Set(answers.map(answer => `${answer.status} ${answer.body.id}`)).size).toBe(1)
    const { rows } = await company.database.owner.query(
      "select count(*)::int as n from project where name = '只开始一次'",
    )
    expect(rows[0].n).toBe(1)
  })

  test('submits a stage once and approves it once; who comes late is told so', async () => {
    const { id } = await startProject(company, { playbook: 'S1' })
    const stage = (
      await company.database.owner.query('select key from stage where project_id = $1 order by position', [id])
    ).rows[0].key
    const submits = await Promise.all(
      Array.from({ length: 5 }, () => company.ask('wangfang', 'POST', `/projects/${id}/stages/${stage}/submit`, {})),
    )
    const submitted = submits.filter(answer => answer.status < 300)
    expect(submitted).toHaveLength(1)
    expect(submits.every(answer => answer.status < 500)).toBe(true)
    const approval = submitted[0]?.body.approvalId
    const decisions = await Promise.all(
      Array.from({ length: 5 }, () =>
        company.ask('liming', 'POST', `/approvals/${approval}/decide`, { decision: 'approve' }),
      ),
    )
    expect(decisions.filter(answer => answer.status < 300)).toHaveLength(1)
    expect(decisions.every(answer => answer.status < 500)).toBe(true)
    const votes = await company.database.owner.query('select 1 from approval_decision where approval_id = $1', [
      approval,
    ])
    expect(votes.rows).toHaveLength(1)
  })
})
