import { beforeAll, expect, test } from 'vitest'
import { openCompany } from '#tests/cast/company.ts'
import { tellCompany } from '#tests/cast/company-story.ts'
import { LEFTOVERS, opened as openedFile, shelfOf, write } from '#tests/cast/documents.ts'
import { opened } from '#tests/opened.ts'
import { type DocumentKind, documentKinds } from '../../contract.ts'

const company = opened(openCompany)
let projectId: string
const written: string[] = []
beforeAll(async () => {
  projectId = (await tellCompany(company)).project ?? ''
}, 180_000)

const HOLDS: Partial<Record<DocumentKind, { zh: readonly string[]; en: readonly string[] }>> = {
  charter: {
    zh: ['一、目的与预期结果', '县级代理的招募和培训', '样机只有 40 台', '审批与签字'],
    en: ['1. Purpose and results', '4. Scope', 'Assumption', 'Approval and signatures'],
  },
  requirement_document: {
    zh: ['一、概述与范围', '二、需求条目', '客户确认', '内容校验码（SHA-256）', 'R-001'],
    en: ['1. Summary and scope', '2. Requirements', 'Confirmation', 'Hash of the content (SHA-256)'],
  },
  acceptance_report: {
    zh: ['一、验收结论', '二、验收项与结果', '三、交付清单', '四、遗留问题与约定', '五、客户签署与移交'],
    en: ['1. Conclusion', '2. Items and results', '3. What was delivered', '5. Signature and hand-over'],
  },
  feasibility_report: {
    zh: [
      '一、结论与建议',
      '二、五个方面的评估',
      '三、经济测算',
      '净现值（NPV）',
      '内部收益率（IRR）',
      '投资回收期',
      '四、敏感性分析',
    ],
    en: ['1. Conclusion', '2. The five sides', '3. Economics', 'Net present value (NPV)', 'Payback', '4. Sensitivity'],
  },
  progress_report: {
    zh: [
      '一、本期情况',
      '二、挣值',
      '进度绩效指数（SPI）',
      '三、计划偏差与纠正',
      '四、风险与问题',
      '五、变更',
      '六、下期计划',
    ],
    en: [
      '1. The period',
      '2. Earned value',
      'Planned value (PV)',
      '3. Deviations',
      '4. Risks and issues',
      '5. Changes',
    ],
  },
  project_plan: {
    zh: [
      '一、项目概述',
      '二、目标',
      '三、范围',
      '四、工作分解',
      '五、进度计划',
      '六、团队与职责',
      '七、预算与资源',
      '八、风险与应对',
      '九、干系人与沟通',
    ],
    en: ['1. Overview', '4. Work breakdown', '5. Schedule', '6. Team and duties', '7. Budget and funding', '8. Risks'],
  },
  operation_plan: {
    zh: ['一、运营策划', '二、运营方案', '三、周期与目标值', '四、资源', '五、评估节奏', '内容运营'],
    en: ['1. Designs', '2. The plan', '3. Periods and targets', '4. Resources', '5. Evaluation'],
  },
  closing_report: {
    zh: [
      '一、目标与成果',
      '签约率从 8% 升到 10.5%',
      '二、过程与原因',
      '三、费用',
      '四、经验教训与改进',
      '展会邀请函提前六周发出',
      '五、移交',
      '三家在谈的客户',
      '六、归档',
      'DA-2026-001',
    ],
    en: ['1. Goals and results', '2. Course and causes', '3. Money', '4. Lessons and improvements', '6. Archive'],
  },
}
const KINDS = Object.keys(HOLDS) as DocumentKind[]

test.each(KINDS)(
  '%s is written in both languages, with its headings and the records in it, and nothing left over',
  async kind => {
    const told = HOLDS[kind]
    for (const language of ['zh', 'en'] as const) {
      const one = await write(company, projectId, kind, { language })
      written.push(one.id)
      const { text } = await openedFile(company, one)
      for (const found of [documentKinds[kind][language], ...(told?.[language] ?? [])])
        expect(text, found).toContain(found)
      expect(text).not.toMatch(LEFTOVERS)
      expect(text).toContain(language === 'zh' ? '目录' : 'Contents')
    }
  },
)

test('the shelf shows every kind that the project can write, and the newest documents first', async () => {
  const { kinds, documents } = await shelfOf(company, projectId)
  expect(kinds.map(one => one.kind)).toEqual(expect.arrayContaining(KINDS))
  for (const { kind, barred, sections } of kinds) {
    expect(barred, kind).toBeNull()
    expect(sections.length, kind).toBeGreaterThan(3)
  }
  const ids = documents.map(one => one.record.id)
  expect(ids).toEqual(ids.toSorted().toReversed())
  const ours = documents.filter(({ record }) => written.includes(record.id) && record.subjectId !== null)
  expect(ours.length).toBeGreaterThan(3)
  for (const { record, changed } of ours) expect(changed, record.name).toEqual([])
})
