import { defineEntity } from '#kernel/entity/entity.ts'

/** One strength, weakness, opportunity or threat. */
export const swotItem = defineEntity({
  type: 'swot_item',
  prefix: 'swi',
  module: 'strategy',
  place: 'project',
  path: 'swot-items',
  label: { zh: 'SWOT 条目', en: 'SWOT item' },
  title: 'text',
  list: ['quadrant', 'text', 'weight', 'insightId'],
  editable: ['quadrant', 'text', 'weight', 'insightId'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    quadrant: {
      kind: 'choice',
      label: { zh: '象限', en: 'Quadrant' },
      help: {
        zh: '优势和劣势看内部，机会和威胁看外部。',
        en: 'Strengths and weaknesses lie inside, opportunities and threats outside.',
      },
      required: true,
      options: {
        strength: { zh: '优势', en: 'Strength' },
        weakness: { zh: '劣势', en: 'Weakness' },
        opportunity: { zh: '机会', en: 'Opportunity' },
        threat: { zh: '威胁', en: 'Threat' },
      },
    },
    text: { kind: 'text', label: { zh: '内容', en: 'What' }, required: true, max: 300 },
    weight: {
      kind: 'integer',
      label: { zh: '权重', en: 'Weight' },
      help: { zh: '1 到 5，5 最要紧。', en: '1 to 5; 5 matters most.' },
      min: 1,
      max: 5,
    },
    insightId: { kind: 'reference', to: 'insight', label: { zh: '依据的洞察', en: 'Insight behind it' } },
  },
})
