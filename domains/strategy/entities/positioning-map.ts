import { defineEntity } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'

function axis(label: Label, name: Label, low: Label, high: Label) {
  const pole = { kind: 'text', required: true, max: 60 } as const
  return [
    { ...pole, label: name, help: label },
    { ...pole, label: low },
    { ...pole, label: high },
  ] as const
}

const [xName, xLow, xHigh] = axis(
  {
    zh: '目标客户比较产品时看的一个方面，如“服务响应”。',
    en: 'Something that target customers compare by: “speed of service”.',
  },
  { zh: '横轴', en: 'Horizontal axis' },
  { zh: '左端', en: 'Its left end' },
  { zh: '右端', en: 'Its right end' },
)
const [yName, yLow, yHigh] = axis(
  { zh: '另一个方面，不要与横轴同涨同落。', en: 'Another one, that does not rise and fall with the first.' },
  { zh: '纵轴', en: 'Vertical axis' },
  { zh: '下端', en: 'Its lower end' },
  { zh: '上端', en: 'Its upper end' },
)
const position = { kind: 'decimal', required: true, scale: 2, min: 0, max: 10 } as const

/** Where customers see us and our competitors on two attributes, each from 0 to 10; and where we want to be seen. */
export const positioningMap = defineEntity({
  type: 'positioning_map',
  prefix: 'pmp',
  module: 'strategy',
  place: 'project',
  path: 'positioning-maps',
  label: { zh: '定位图', en: 'Positioning map' },
  title: 'xName',
  list: ['xName', 'yName', 'ownerId'],
  editable: ['xName', 'xLow', 'xHigh', 'yName', 'yLow', 'yHigh', 'points'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  unique: [['projectId', 'iteration']],
  fields: {
    xName,
    xLow,
    xHigh,
    yName,
    yLow,
    yHigh,
    points: {
      kind: 'list',
      label: { zh: '位置', en: 'Positions' },
      max: 50,
      keyedBy: ['who', 'competitorId'],
      rowsWhole: true,
      of: {
        who: {
          kind: 'choice',
          label: { zh: '谁', en: 'Who' },
          required: true,
          options: {
            now: { zh: '我们（现在）', en: 'We, now' },
            wanted: { zh: '我们（目标）', en: 'We, wanted' },
            competitor: { zh: '竞争对手', en: 'Competitor' },
          },
        },
        competitorId: { kind: 'reference', to: 'competitor', label: { zh: '竞争对手', en: 'Competitor' } },
        x: { ...position, label: { zh: '横轴位置', en: 'Along' } },
        y: { ...position, label: { zh: '纵轴位置', en: 'Up' } },
        basis: { kind: 'text', label: { zh: '依据', en: 'Basis' }, max: 300 },
      },
    },
  },
})
