import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BudgetSheet } from '#domains/budget/contract.ts'
import { addLine } from '#domains/budget/server/add-line.ts'
import { readBudgetSheet } from '#domains/budget/server/read-budget-sheet.ts'
import { reviseBudget } from '#domains/budget/server/revise-budget.ts'
import { submitBudget } from '#domains/budget/server/submit-budget.ts'
import { campaign } from '#domains/campaigns/contract.ts'
import { planCampaign } from '#domains/campaigns/server/plan-campaign.ts'
import { readCampaigns } from '#domains/campaigns/server/read-campaigns.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { insight } from '#domains/research/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { criterionOf } from '#tests/cast/gates.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { tellPlan } from '#tests/cast/plan-book-story.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { PlanBookSheet, planBook } from '../contract.ts'
import { downloadPlanBook } from './download-plan-book.ts'
import { generatePlanBook } from './generate-plan-book.ts'
import { readPlanBookSheet } from './read-plan-book-sheet.ts'
import { submitPlanBook } from './submit-plan-book.ts'
import { withdrawPlanBook } from './withdraw-plan-book.ts'

type Book = RecordOf<typeof planBook>

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await tellPlan(company)).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const generate = (given: object = {}, player: Player = 'wangfang', of = projectId) =>
  company.run(player, generatePlanBook, { projectId: of, ...given }) as Promise<Book>
const sheet = async (of = projectId) =>
  (await company.run('wangfang', readPlanBookSheet, { projectId: of })) as PlanBookSheet
const submit = (id: string) => company.run('wangfang', submitPlanBook, { id }) as Promise<Book>
const download = async (id: string, player: Player = 'liming') =>
  (await company.run(player, downloadPlanBook, { id })) as File

async function pendingApproval(subjectId: string): Promise<string> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [subjectId],
  )
  return rows[0]?.id
}

async function decide(player: Player, book: Book, decision: 'approve' | 'reject') {
  const given = { id: await pendingApproval(book.id), decision, comment: '看过了' }
  return company.run(player, decideApproval, given)
}

async function textOf(book: Book): Promise<{ text: string; archive: JSZip }> {
  const archive = await JSZip.loadAsync(await (await download(book.id)).arrayBuffer())
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  return { text: xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''), archive }
}

const CHINESE = [
  ...['摘要', '一、背景与市场分析', '二、SWOT 分析', '三、营销目标', '四、目标市场与定位（STP）'],
  ...['五、营销组合（4P）', '六、行动方案', '七、预算与资源', '八、效果预测与 KPI', '九、风险与应急'],
  ...['十、监控与评估', '附录：调研资料', '审批意见与版本记录'],
]
const ENGLISH = [
  ...['Summary', '1. Background and market', '2. SWOT', '3. Goals', '4. Target market and positioning (STP)'],
  ...['5. Marketing mix (4P)', '6. Actions', '7. Budget and funding', '8. Expected effect and KPIs', '9. Risks'],
  ...['10. Monitoring and evaluation', 'Appendix: research material', 'Approval and versions'],
]

describe('a plan book', () => {
  test('holds every section, in the contents and in the text, and the live records in its tables', async () => {
    const { text } = await textOf(await generate())
    for (const title of CHINESE) expect(text.split(title).length, title).toBe(3)
    for (const found of [
      ...['密级：内部', '云岭传感科技', '王芳', '表 1　完成的调研', '华东水务客户需求问卷'],
      ...['江海仪表', '华东水务展会 2026', '120,000.00', '335,000.50', '370,000.00', '县级代理', '拟定目标和衡量指标'],
      ...[
        '县级市场三年内翻一番 🚀',
        '一个名字特别长的营销活动：面向江苏、浙江、安徽三省县级水厂主管与采购负责人的线上技术研讨会系列',
      ],
    ])
      expect(text, found).toContain(found)
    // All that it lacks is what it can do without.
    expect(text.match(/▢[^\n]*/g)).toEqual(['▢ 2 项风险还没有应对'])
    expect(text).not.toMatch(/\[\[|undefined|null|NaN/)
  })

  test('is also written in English, and keeps what people wrote as they wrote it', async () => {
    const { text } = await textOf(await generate({ language: 'en', secrecy: 'secret' }))
    for (const title of ENGLISH) expect(text.split(title).length, title).toBeGreaterThanOrEqual(3)
    expect(text).toContain('Classification: Trade secret')
    expect(text).toContain('华东水务展会 2026')
    expect(text).not.toContain('目录')
  })

  test('draws its charts natively, with the numbers of the budget and the days of the campaigns', async () => {
    const { archive } = await textOf(await generate())
    const chart = async (number: number) =>
      (await archive.file(`word/charts/chart${number}.xml`)?.async('string')) ?? ''
    // 2026-11-09 to 2026-11-20: 12 days
    expect(await chart(1)).toMatch(/华东水务展会 2026.*<c:v>12<\/c:v>/s)
    // The tasks of the first stage: 2026-11-02 to 2026-11-06, five days
    expect(await chart(2)).toMatch(/确定营销目标.*<c:v>5<\/c:v>/s)
    // Events: 120,000 + 40,000
    expect(await chart(3)).toMatch(/活动与会务.*<c:v>160000<\/c:v>/s)
    // November: 120,000 + 35,000.50 + 30,000
    expect(await chart(4)).toMatch(/2026-11.*<c:v>185000.5<\/c:v>/s)
    expect(archive.file('word/embeddings/chart4.xlsx')).not.toBeNull()
  })

  test('keeps the hash and the size of its file', async () => {
    const book = await generate()
    const file = await download(book.id)
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(book.sha256)
    expect(bytes.length).toBe(book.size)
    expect(file.name).toBe(`华东渠道增长 2026 营销策划书 v${book.number}.docx`)
  })

  test('counts its versions, also when two people generate at once', async () => {
    const [one, other] = await Promise.all([generate(), generate({}, 'chenli')])
    expect(Math.abs(one.number - other.number)).toBe(1)
    expect((await sheet()).versions[0]?.record.number).toBe(Math.max(one.number, other.number))
  })

  test('of a project without anything says what is missing and where to write it, and is not submitted', async () => {
    const { id } = await startProject(company, { name: '空' })
    const book = await generate({}, 'wangfang', id)
    const { text } = await textOf(book)
    for (const gap of ['还没有目标', '还没有营销活动', '还没有预算', '还没有 SWOT 条目', '“价格”还没有决定'])
      expect(text).toContain(`▢ ${gap}`)
    const { sections } = await sheet(id)
    expect(sections.find(one => one.key === 'goals')?.missing).toEqual([{ what: '还没有目标', where: 'goals' }])
    // What a plan can do without is told too, and keeps nobody from submitting.
    expect(sections.find(one => one.key === 'market')?.hints).toContainEqual({
      ...{ what: '还没有记录宏观与行业趋势（PESTEL）', where: 'trends' },
    })
    await expect(submit(book.id)).rejects.toEqual(refused('plan_book.gaps'))
  })

  test('asks only for what the playbook makes: of P3 neither SWOT nor segments nor the channels', async () => {
    const { id } = await startProject(company, { name: '四步', playbook: 'P3' })
    const { sections } = await sheet(id)
    const missing = sections.flatMap(one => one.missing.map(({ what }) => what))
    expect(missing).toEqual(expect.arrayContaining(['还没有目标', '还没有营销活动', '“价格”还没有决定']))
    for (const gap of ['还没有 SWOT 条目', '还没有细分市场', '“渠道”还没有决定']) expect(missing).not.toContain(gap)
    const hints = sections.flatMap(one => one.hints.map(({ what }) => what))
    expect(hints).toEqual(expect.arrayContaining(['还没有 SWOT 条目', '还没有细分市场', '还没有识别出劣势与威胁']))
  })

  test('is out of date once its records have changed, and says in which sections', async () => {
    const { id } = await tellPlan(company, { name: '会变的' })
    await generate({}, 'wangfang', id)
    await generate({ language: 'en' }, 'wangfang', id)
    expect((await sheet(id)).versions.map(one => one.changed)).toEqual([[], []])
    await company.as('wangfang', ctx => createRecord(ctx, campaign, { projectId: id, name: '加一场直播' }))
    expect((await sheet(id)).versions[0]?.changed).toEqual(['摘要', '六、行动方案', '八、效果预测与 KPI'])
  })

  test('whose records have changed is not submitted, and a new version is', async () => {
    const { id } = await tellPlan(company, { name: '变过的' })
    const old = await generate({}, 'wangfang', id)
    await company.as('wangfang', ctx =>
      createRecord(ctx, insight, { projectId: id, claim: '水厂三月定预算', topic: 'needs', confidence: 'medium' }),
    )
    const stale = { code: 'plan_book.stale', status: 409 }
    await expect(submit(old.id)).rejects.toMatchObject({
      ...stale,
      data: { params: { number: 1, sections: expect.stringContaining('背景与市场分析') } },
    })
    expect((await sheet(id)).versions[0]?.record.state).toBe('draft')
    expect((await submit((await generate({}, 'wangfang', id)).id)).state).toBe('submitted')
  })
})

describe('the approval of a plan book', () => {
  test('is refused where its records have changed since it was submitted; it goes back then', async () => {
    const { id } = await tellPlan(company, { name: '批前变过的' })
    const book = await submit((await generate({}, 'wangfang', id)).id)
    await company.as('wangfang', ctx =>
      createRecord(ctx, insight, { projectId: id, claim: '水厂三月定预算', topic: 'needs', confidence: 'medium' }),
    )
    await expect(decide('liming', book, 'approve')).rejects.toMatchObject({ code: 'plan_book.stale', status: 409 })
    expect((await sheet(id)).versions[0]?.record.state).toBe('submitted')
    await decide('liming', book, 'reject')
    expect((await sheet(id)).versions[0]?.record.state).toBe('draft')
  })

  test('is another person’s: nobody decides on their own version', async () => {
    const book = await submit((await generate()).id)
    expect(book.state).toBe('submitted')
    expect((await sheet()).approval?.subjectId).toBe(book.id)
    await expect(decide('wangfang', book, 'approve')).rejects.toEqual(refused('approval.not_a_decider'))
    await decide('liming', book, 'approve')
    const states = (await sheet()).versions.map(one => one.record.state)
    expect(states.filter(state => state === 'approved')).toHaveLength(1)
    const next = await submit((await generate()).id)
    await decide('liming', next, 'approve')
    const after = new Map((await sheet()).versions.map(one => [one.record.id, one.record.state]))
    expect([after.get(book.id), after.get(next.id)]).toEqual(['superseded', 'approved'])
  })

  test('of the sponsor’s own version waits for nobody and is refused', async () => {
    const book = await generate({}, 'liming')
    await expect(company.run('liming', submitPlanBook, { id: book.id })).rejects.toEqual(refused('approval.own_role'))
  })

  test('can be withdrawn by who asked for it, and only while it is undecided', async () => {
    const book = await submit((await generate()).id)
    await expect(submit(book.id)).rejects.toEqual(refused('plan_book.not_draft'))
    await expect(company.run('chenli', withdrawPlanBook, { id: book.id })).rejects.toEqual(
      refused('approval.only_submitter'),
    )
    expect(await company.run('wangfang', withdrawPlanBook, { id: book.id })).toMatchObject({ state: 'draft' })
    await expect(company.run('wangfang', withdrawPlanBook, { id: book.id })).rejects.toEqual(
      refused('plan_book.not_submitted'),
    )
    const again = await submit(book.id)
    await decide('liming', again, 'reject')
    expect((await sheet()).versions.find(one => one.record.id === book.id)?.record.state).toBe('draft')
  })
})

test('the next iteration begins with the next version as an unapproved draft', async () => {
  const { id } = await tellPlan(company, { name: '再来一轮' })
  const book = await submit((await generate({ language: 'en' }, 'wangfang', id)).id)
  await decide('liming', book, 'approve')
  await loopBack(company, id, 'P1.4')
  const { versions, iteration } = await sheet(id)
  expect(iteration).toBe(2)
  expect(versions.map(one => one.record)).toMatchObject([
    { number: 2, iteration: 2, state: 'draft', language: 'en', copiedFromId: book.id },
    { number: 1, iteration: 1, state: 'approved' },
  ])
  expect(versions[1]?.changed).toBeNull()
  const { text } = await textOf(versions[0]?.record as Book)
  expect(text).toContain('v2 · iteration 2')
  // The strategy is not set again: what was decided holds, although the copies are drafts.
  expect(text).toContain('Chosen (iteration 1, still holds)')
  expect(text).not.toContain('Proposed')
})

test('where the strategy is set again, decisions are only proposed until they are taken again', async () => {
  const { id } = await tellPlan(company, { name: '换策略' })
  await decide('liming', await submit((await generate({ language: 'en' }, 'wangfang', id)).id), 'approve')
  await loopBack(company, id, 'P1.3')
  const { text } = await textOf((await sheet(id)).versions[0]?.record as Book)
  expect(text).toContain('Proposed (not decided)')
  expect(text).not.toContain('Chosen')
})

test('the budget in a plan book is the one that the gate judges: the approved one, not a draft beside it', async () => {
  const { id } = await tellPlan(company, { name: '预算改到一半' })
  const { budget } = (await company.run('wangfang', readBudgetSheet, { projectId: id })) as BudgetSheet
  await company.run('wangfang', submitBudget, { id: budget?.id })
  const approval = { id: await pendingApproval(budget?.id ?? ''), decision: 'approve' }
  await company.run('liming', decideApproval, approval)
  const before = await generate({}, 'wangfang', id)
  const next = (await company.run('wangfang', reviseBudget, { id: budget?.id, reason: '展位涨价' })) as { id: string }
  const more = { item: '追加投放', category: 'media', month: '2026-12', amount: '987654.00' }
  await company.run('wangfang', addLine, { budgetId: next.id, ...more })
  expect((await sheet(id)).versions.find(one => one.record.id === before.id)?.changed).toEqual([])
  expect((await textOf(await generate({}, 'wangfang', id))).text).not.toContain('987,654')
})

test('an approved plan book no longer opens the gate once the plan is changed, and does again when that is taken back', async () => {
  const { id } = await tellPlan(company, { name: '批准后又改' })
  await decide('liming', await submit((await generate({}, 'wangfang', id)).id), 'approve')
  const gate = () => criterionOf(company, id, 'P1.4', 'plan_book_approved')
  expect(await gate()).toMatchObject({ passed: true })
  const [one] = await company.as('wangfang', ctx => readCampaigns(ctx, { projectId: id, iteration: 1 }))
  const as = { id: one?.id, start: one?.start, finish: one?.finish, budget: one?.budget }
  await company.run('wangfang', planCampaign, { ...as, budget: '400000' })
  expect(await gate()).toMatchObject({
    passed: false,
    missing: [{ label: { en: 'Campaigns' }, why: { code: 'changed' } }],
  })
  await company.run('wangfang', planCampaign, as)
  expect(await gate()).toMatchObject({ passed: true })
})

test('a plan book does not exist for another company, nor for those who may not see the project', async () => {
  const book = await generate()
  const other = await openCompany('江海泵业', company.database)
  for (const operation of [downloadPlanBook, submitPlanBook, withdrawPlanBook])
    await expect(other.run('liming', operation, { id: book.id })).rejects.toEqual(refused('record.not_found'))
  for (const operation of [generatePlanBook, readPlanBookSheet])
    await expect(other.run('liming', operation, { projectId })).rejects.toEqual(refused('record.not_found'))
  await expect(download(book.id, 'sunwei')).rejects.toEqual(refused('record.not_found'))
})
