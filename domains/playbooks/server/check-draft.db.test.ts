import type { Playbook, Stage } from '@yingce/process/playbook'
import { expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { draft, edit, ownPlaybook, publish } from '#tests/cast/own-playbooks.ts'
import { opened } from '#tests/opened.ts'
import type { PlaybookProblem } from '../contract.ts'
import { checkDraft } from './check-draft.ts'

const company = opened(openCompany)

/** What the live check says of a copy that somebody has changed, and that publishing it is refused for the same. */
async function problemsOf(from: string | null, change: (playbook: Playbook) => unknown): Promise<PlaybookProblem[]> {
  const { id } = await ownPlaybook(company, from)
  const definition = structuredClone((await draft(company, id)).definition) as Playbook
  change(definition)
  const before = await draft(company, id)
  const problems = (await company.run('wangfang', checkDraft, { id, definition })) as PlaybookProblem[]
  expect(await draft(company, id)).toEqual(before)
  await edit(company, id, change)
  const refused = await publish(company, id).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'own_playbook.has_problems', data: { details: problems } })
  return problems
}

function stageOf(playbook: Playbook, id: string): Stage {
  return playbook.stages.find(stage => stage.id === id) ?? (playbook.stages[0] as Stage)
}

test('criteria of one gate that can never hold together are refused: go and no go', async () => {
  const problems = await problemsOf('P8', playbook => {
    const stage = playbook.stages.find(({ criteria }) => criteria.some(one => one.check === 'feasibility.decided'))
    stage?.criteria.push({ id: 'never', check: 'feasibility.decided', params: { decision: 'no_go' }, label: null })
  })
  expect(problems).toMatchObject([
    { code: 'criteria_exclude', sentence: { zh: expect.stringContaining('不可能同时满足') } },
  ])
})

test('criteria of one gate that can never hold together are refused: a tender won and lost', async () => {
  const problems = await problemsOf('P4', playbook => {
    const stage = playbook.stages.find(({ deliverables }) => deliverables.some(({ type }) => type === 'tender'))
    for (const result of ['won', 'lost', undefined]) {
      const params = result ? { result } : {}
      stage?.criteria.push({ id: `tender_${result}`, check: 'deals.tender_result', params, label: null })
    }
  })
  expect(problems.filter(({ code }) => code === 'criteria_exclude')).toMatchObject([
    { params: { id: 'tender_lost', other: expect.stringMatching(/won|result/) } },
  ])
})

test('a branch asks something else than the stage’s own gate: P8 leaves by no go', async () => {
  const { id } = await ownPlaybook(company, 'P8')
  expect((await draft(company, id)).problems).toEqual([])
})

test('parameters of one check that exclude each other are refused', async () => {
  const problems = await problemsOf('P2', playbook => {
    const stage = playbook.stages.at(-1)
    stage?.criteria.push({ id: 'odd', check: 'changes.work_settled', params: { all: true }, label: null })
  })
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'param_missing',
      sentence: expect.objectContaining({ zh: expect.stringContaining('哪些阶段') }),
    }),
  )
})

test('a deliverable that no stage up to the gate makes cannot be asked for', async () => {
  const problems = await problemsOf('P3', playbook => {
    const [stage] = playbook.stages
    stage?.criteria.push({ id: 'early', check: 'measurement.lessons', params: { min: 1 }, label: null })
  })
  expect(problems).toMatchObject([
    {
      code: 'deliverable_not_made',
      path: expect.stringMatching(/^stages\[0\]\.criteria\[\d+\]\.check$/),
      sentence: {
        zh: '检查“至少有 1 条经验教训”要读取“经验教训”，但到这个阶段为止没有阶段产出它',
        en: 'The check "At least 1 lesson" reads "Lesson", but no stage up to this one makes it',
      },
    },
  ])
})

test('a role that nobody knows, and one that the playbook does not list, are refused', async () => {
  const unknown = await problemsOf(null, playbook => {
    playbook.roles.push('wizard')
    stageOf(playbook, '').approval.roles = ['wizard']
  })
  expect(unknown.map(({ code, path }) => [code, path])).toEqual([
    ['unknown_role', 'roles[3]'],
    ['unknown_role', 'stages[0].approval.roles[0]'],
  ])
  const unlisted = await problemsOf(null, playbook =>
    Object.assign(stageOf(playbook, '').approval, { roles: ['finance'] }),
  )
  expect(unlisted).toMatchObject([{ code: 'role_not_listed', sentence: { zh: expect.stringContaining('财务') } }])
})

test('a check that nobody has, a parameter out of range and one left out are named at their places', async () => {
  const problems = await problemsOf('P1', playbook => {
    const criteria = stageOf(playbook, 'P1.1').criteria
    criteria.push(
      { id: 'none', check: 'goals.invented', params: {}, label: null },
      { id: 'low', check: 'goals.present', params: { min: 0 }, label: null },
      { id: 'less', check: 'goals.present', params: {}, label: null },
      { id: 'odd', check: 'goals.present', params: { min: 1, area: 'moon' }, label: null },
      { id: 'text', check: 'goals.present', params: { min: 'many' }, label: null },
      { id: 'more', check: 'goals.present', params: { min: 1, colour: 'red' }, label: null },
    )
  })
  expect(problems.map(({ code }) => code)).toEqual([
    ...['unknown_check', 'param_out_of_range', 'param_missing'],
    ...['param_not_a_choice', 'param_wrong_type', 'param_unknown'],
  ])
})

test('stages that wait for each other, and a stage that is nowhere, are refused while texts are missing too', async () => {
  const problems = await problemsOf('P3', playbook => {
    const [first, second] = playbook.stages
    if (!(first && second)) return
    first.starts.after = [second.id]
    first.purpose.zh = ' '
    second.passes.after = ['nowhere']
  })
  expect(new Set(problems.map(({ code }) => code))).toEqual(
    new Set(['order_cycle', 'unreachable_stage', 'blank_text', 'unknown_stage']),
  )
})

test('a criterion that names a stage which is gone is refused', async () => {
  const problems = await problemsOf('P2', playbook => {
    playbook.stages.at(-1)?.criteria.push({
      ...{ id: 'gone', check: 'changes.work_settled', params: { stages: ['P2.9'] }, label: null },
    })
  })
  expect(problems).toContainEqual(
    expect.objectContaining({
      ...{ code: 'unknown_stage', path: expect.stringMatching(/criteria\[\d+\]\.params$/), params: { id: 'P2.9' } },
      sentence: { zh: '没有阶段“P2.9”', en: 'There is no stage "P2.9"' },
    }),
  )
})

test('whatever is sent, the check answers', async () => {
  const { id } = await ownPlaybook(company)
  for (const definition of [{}, { stages: null }, { stages: [null, 1, []] }, { name: [] }]) {
    const problems = (await company.run('sunwei', checkDraft, { id, definition })) as PlaybookProblem[]
    expect(problems.length).toBeGreaterThan(0)
  }
})
