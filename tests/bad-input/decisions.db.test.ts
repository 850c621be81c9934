import { beforeAll, expect, test } from 'vitest'
import type { Player } from '../cast/company.ts'
import { publishVersion, renewed } from '../cast/playbook-versions.ts'
import { projectMoves } from '../cast/project-moves.ts'
import { startProject } from '../cast/start-project.ts'
import { openCompanySite } from '../company-site.ts'
import { opened } from '../opened.ts'

const company = opened(openCompanySite)
const ask = (...request: Parameters<typeof company.ask>) => company.ask(...request)

/** A version of the small playbook whose first gate any of the people in finance may open. */
let byFinance: string
beforeAll(async () => {
  await startProject(company, { playbook: 'S1' })
  byFinance = await publishVersion(company, 2, text =>
    text.replace('approval: { mode: any, roles: [sponsor] }', 'approval: { mode: any, roles: [finance] }'),
  )
})

async function begin(roles: Partial<Record<Player, string[]>>) {
  const team = Object.entries({ chenli: ['planner'], ...roles }).map(([player, held]) => ({
    ...{ personId: company.people[player as Player], roles: held },
  }))
  const { id } = await startProject(company, { playbook: 'S1', team })
  const moved = await ask('wangfang', 'POST', `/projects/${id}/move-playbook`, {
    ...{ versionId: byFinance, mapping: [], version: 1 },
  })
  expect(moved.status).toBe(200)
  const submitStage = (player: Player) => ask(player, 'POST', `/projects/${id}/stages/S1.1/submit`, {})
  const decideBy = (player: Player, approvalId: unknown) =>
    ask(player, 'POST', `/approvals/${approvalId}/decide`, { decision: 'approve' })
  return { ...projectMoves(company, id), submitStage, decideBy }
}

test('two people decide at once: the first decision wins, the other hears who decided and when', async () => {
  const { submitStage, decideBy, rows } = await begin({ zhaoqian: ['finance'], sunwei: ['finance'] })
  const { approvalId } = (await submitStage('chenli')).body
  const answers = await Promise.all([decideBy('zhaoqian', approvalId), decideBy('sunwei', approvalId)])
  expect(answers.map(one => one.status).toSorted()).toEqual([200, 409])
  const late = answers.find(one => one.status === 409)?.body
  const winner = answers[0]?.status === 200 ? '赵倩' : '孙伟'
  expect(late).toMatchObject({ code: 'approval.already_decided' })
  expect(JSON.stringify(late)).toMatch(new RegExp(`${winner}已于 \\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} 决定：已批准`))
  expect(await rows("select 1 from stage where project_id = $1 and key = 'S1.1' and state = 'passed'")).toHaveLength(1)
})

test('nobody decides on their own submission', async () => {
  const { submitStage, decideBy } = await begin({ zhaoqian: ['finance'], sunwei: ['finance'] })
  const { approvalId } = (await submitStage('zhaoqian')).body
  const own = await decideBy('zhaoqian', approvalId)
  expect([own.status, own.body.code]).toEqual([403, 'approval.own_submission'])
  expect((await decideBy('sunwei', approvalId)).status).toBe(200)
})

test('but the sole holder with leave, and the history marks it', async () => {
  const { submitStage, decideBy, history } = await begin({ zhaoqian: ['finance'] })
  const refused = await submitStage('zhaoqian')
  expect([refused.status, refused.body.code]).toEqual([409, 'approval.own_role'])
  expect((await ask('liming', 'PUT', '/settings/sole-holder', { allowed: true })).status).toBe(200)
  const { approvalId } = (await submitStage('zhaoqian')).body
  await ask('liming', 'PUT', '/settings/sole-holder', { allowed: false })
  expect((await decideBy('zhaoqian', approvalId)).status).toBe(200)
  expect((await history()).at(-1)).toMatchObject({ kind: 'approved', self_decided: true })
})

test('a role that nobody has: the submission is refused and names the role', async () => {
  const { submitStage } = await begin({})
  const refused = await submitStage('chenli')
  expect([refused.status, refused.body.code]).toEqual([409, 'approval.role_without_holder'])
  expect(JSON.stringify(refused.body)).toContain('没有人担任审批角色“财务”')
})

test('an approver who left: another holder of the role decides, or the manager where there is none', async () => {
  const { submitStage, decideBy, rows } = await begin({ zhaoqian: ['finance'], sunwei: ['finance'] })
  const { approvalId } = (await submitStage('chenli')).body
  const leave = async (player: Player) => {
    const { body } = await ask('liming', 'GET', `/people/${company.people[player]}`)
    const left = await ask('liming', 'POST', `/people/${company.people[player]}/membership`, {
      ...{ version: body.version, active: false },
    })
    expect(left.status).toBe(200)
  }
  const asked = async () =>
    (await rows('select waiting_for from approval where project_id = $1 and id = $2', approvalId))[0]?.waiting_for
  await leave('sunwei')
  expect(await asked()).toEqual([company.people.zhaoqian])
  await leave('zhaoqian')
  expect(await asked()).toEqual([company.people.wangfang])
  const decided = await ask('wangfang', 'GET', `/approvals/${approvalId}`)
  const { shown } = decided.body.gate as { shown: string }
  expect((await decideBy('zhaoqian', approvalId)).status).toBeGreaterThanOrEqual(400)
  const answer = await ask('wangfang', 'POST', `/approvals/${approvalId}/decide`, { decision: 'approve', shown })
  expect(answer.status).toBe(200)
})

test('a stage is gone in the new version while a project stands in it: refused with the choices until it is mapped', async () => {
  const team = [{ personId: company.people.chenli, roles: ['planner', 'sales', 'member'] }]
  const { id } = await startProject(company, { playbook: 'S1', team })
  const { pass } = projectMoves(company, id)
  await pass('S1.1', 'liming')
  await pass('S1.2', 'wangfang')
  const versionId = await publishVersion(company, 3, renewed)
  const first = (await ask('wangfang', 'GET', `/projects/${id}/move-preview?versionId=${versionId}`))
    .body as unknown as Preview
  expect(first.refusal?.code).toBe('version.mapping_needed')
  const { version } = first.project
  const move = (mapping: object[], seen = version) =>
    ask('wangfang', 'POST', `/projects/${id}/move-playbook`, { versionId, mapping, version: seen })
  const refused = await move([])
  expect([refused.status, refused.body.code]).toEqual([422, 'version.mapping_needed'])
  expect(JSON.stringify(refused.body)).toContain('新版本里没有 执行，而项目正在其中')
  const query = `versionId=${versionId}&mapping[0][from]=S1.3&mapping[0][to]=S1.3b`
  const mapped = (await ask('wangfang', 'GET', `/projects/${id}/move-preview?${query}`)).body as unknown as Preview
  expect([mapped.refusal, mapped.effects.length]).toEqual([null, 7])
  const mapping = [{ from: 'S1.3', to: 'S1.3b' }]
  const stale = await move(mapping, version + 1)
  expect([stale.status, stale.body.code]).toEqual([412, 'record.stale'])
  expect((await move(mapping)).status).toBe(200)
  expect((await move(mapping, version + 1)).body.code).toBe('version.same')
})

interface Preview {
  readonly project: { readonly version: number }
  readonly refusal: { readonly code: string } | null
  readonly effects: readonly unknown[]
}
