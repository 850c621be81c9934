import { defineEntity } from '#kernel/entity/entity.ts'

const answers = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } }

/** Something that the firm has or can do, judged by what it is worth against the competition (VRIO). */
export const competence = defineEntity({
  type: 'competence',
  prefix: 'cpc',
  module: 'strategy',
  place: 'project',
  path: 'competences',
  label: { zh: '核心竞争力', en: 'Competence' },
  title: 'name',
  search: ['name', 'reason'],
  list: ['name', 'kind', 'valuable', 'rare', 'hardToImitate', 'organised', 'ownerId'],
  editable: ['name', 'kind', 'valuable', 'rare', 'hardToImitate', 'organised', 'reason', 'insightId'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    name: { kind: 'text', label: { zh: '能力或资源', en: 'Competence or resource' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        technology: { zh: '技术', en: 'Technology' },
        brand: { zh: '品牌', en: 'Brand' },
        channel: { zh: '渠道', en: 'Channels' },
        people: { zh: '人才', en: 'People' },
        money: { zh: '资金', en: 'Money' },
        material: { zh: '设备与物资', en: 'Equipment and material' },
        organisation: { zh: '组织与流程', en: 'Organisation' },
      },
    },
    valuable: {
      kind: 'choice',
      options: answers,
      label: { zh: '有价值', en: 'Valuable' },
      help: { zh: '能满足客户需要，或化解威胁。', en: 'It answers a need of customers, or a threat.' },
    },
    rare: {
      kind: 'choice',
      options: answers,
      label: { zh: '稀缺', en: 'Rare' },
      help: { zh: '竞争对手大多没有。', en: 'Few competitors have it.' },
    },
    hardToImitate: {
      kind: 'choice',
      options: answers,
      label: { zh: '难以模仿', en: 'Hard to imitate' },
      help: { zh: '别人要花很大代价才能仿制或替代。', en: 'It would cost others much to copy or replace it.' },
    },
    organised: {
      kind: 'choice',
      options: answers,
      label: { zh: '用得上', en: 'Organised to use it' },
      help: { zh: '公司的组织和流程能把它发挥出来。', en: 'The firm is set up to make use of it.' },
    },
    reason: { kind: 'note', label: { zh: '依据', en: 'Reason' }, max: 2_000 },
    insightId: { kind: 'reference', to: 'insight', label: { zh: '依据的洞察', en: 'Insight behind it' } },
  },
})
