import { defineEntity } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'

const key = {
  kind: 'text',
  label: { zh: '代号', en: 'Key' },
  rowKey: true,
  required: true,
  max: 20,
  pattern: '^[a-z0-9]+$',
  wanted: { zh: '只能含小写字母和数字', en: 'may hold small letters and digits only' },
} as const

function keyOf(list: 'options' | 'criteria', label: Label) {
  const { rowKey: _, ...written } = key
  return { ...written, label, rowOf: list } as const
}

/**
 * A strategic choice: its options, how they compare, what was chosen and why. Once decided it is frozen; a change of
 * mind is its next version.
 */
export const decision = defineEntity({
  type: 'decision',
  prefix: 'dec',
  module: 'strategy',
  place: 'project',
  path: 'decisions',
  label: { zh: '策略决策', en: 'Decision' },
  title: 'question',
  search: ['question', 'reason'],
  list: ['question', 'kind', 'revision', 'state', 'decidedAt', 'ownerId'],
  editable: ['question', 'context', 'options', 'criteria', 'scores', 'goals'],
  onCreate: ['kind'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  frozen: { field: 'state', in: ['decided', 'in_review', 'approved', 'superseded'] },
  indexes: [['previousId']],
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        target_market: { zh: '目标市场', en: 'Target market' },
        positioning: { zh: '定位', en: 'Positioning' },
        price: { zh: '价格', en: 'Price' },
        channel_direction: { zh: '渠道方向', en: 'Channel direction' },
        channels: { zh: '渠道', en: 'Channels' },
        promotion: { zh: '促销', en: 'Promotion' },
        product_positioning: { zh: '产品定位', en: 'Product positioning' },
        market_positioning: { zh: '市场定位', en: 'Market positioning' },
        advertising: { zh: '广告', en: 'Advertising' },
        channel_promotion: { zh: '渠道推广', en: 'Channel promotion' },
        sales: { zh: '销售策略', en: 'Sales strategy' },
        audience: { zh: '受众', en: 'Audience' },
        market_position: { zh: '市场位置', en: 'Market position' },
      },
    },
    question: { kind: 'text', label: { zh: '要决定什么', en: 'What is to be decided' }, required: true, max: 300 },
    context: { kind: 'note', label: { zh: '背景与约束', en: 'Background and limits' }, max: 4_000 },
    options: {
      kind: 'list',
      label: { zh: '选项', en: 'Options' },
      help: { zh: '至少两个，“维持现状”也算一个。', en: 'At least two; leaving things as they are is one too.' },
      max: 12,
      keyedBy: ['key'],
      of: {
        key,
        name: { kind: 'text', label: { zh: '选项', en: 'Option' }, required: true, max: 120 },
        description: { kind: 'text', label: { zh: '说明', en: 'Description' }, max: 1_000 },
        pros: { kind: 'text', label: { zh: '优点', en: 'For' }, max: 1_000 },
        cons: { kind: 'text', label: { zh: '缺点', en: 'Against' }, max: 1_000 },
      },
    },
    criteria: {
      kind: 'list',
      label: { zh: '比较标准', en: 'Criteria' },
      max: 20,
      keyedBy: ['key'],
      of: {
        key,
        name: { kind: 'text', label: { zh: '标准', en: 'Criterion' }, required: true, max: 60 },
        weight: { kind: 'integer', label: { zh: '权重', en: 'Weight' }, required: true, min: 1, max: 100 },
      },
    },
    scores: {
      kind: 'list',
      label: { zh: '评分', en: 'Scores' },
      max: 240,
      keyedBy: ['option', 'criterion'],
      of: {
        option: keyOf('options', { zh: '选项', en: 'Option' }),
        criterion: keyOf('criteria', { zh: '标准', en: 'Criterion' }),
        score: { kind: 'integer', label: { zh: '分数', en: 'Score' }, required: true, min: 1, max: 5 },
      },
    },
    goals: {
      kind: 'list',
      label: { zh: '服务的目标', en: 'Goals that it serves' },
      max: 20,
      keyedBy: ['goalId'],
      of: { goalId: { kind: 'reference', to: 'goal', label: { zh: '目标', en: 'Goal' }, required: true } },
    },
    choice: { kind: 'text', label: { zh: '选定的选项', en: 'Chosen option' }, max: 20, rowOf: 'options' },
    reason: { kind: 'note', label: { zh: '理由', en: 'Reason' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        decided: { zh: '已决定', en: 'Decided' },
        in_review: { zh: '审批中', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        superseded: { zh: '已被取代', en: 'Superseded' },
      },
    },
    revision: { kind: 'integer', label: { zh: '版本', en: 'Version' }, required: true, min: 1 },
    previousId: { kind: 'reference', loose: true, to: 'decision', label: { zh: '上一版本', en: 'Earlier version' } },
    decidedAt: { kind: 'instant', label: { zh: '决定时间', en: 'Decided at' } },
    decidedBy: { kind: 'person', label: { zh: '决定人', en: 'Decided by' } },
  },
})
