import { defineEntity } from '#kernel/entity/entity.ts'
import { dimensionKinds } from './dimension-kinds.ts'

/** One of the five sides of a study: what is asked, what was found, how it scores and on what that rests. */
export const feasibilityDimension = defineEntity({
  type: 'feasibility_dimension',
  prefix: 'fdi',
  module: 'feasibility',
  place: 'project',
  path: 'feasibility-dimensions',
  label: { zh: '可行性维度', en: 'Feasibility dimension' },
  title: 'name',
  list: ['name', 'score', 'blocking', 'ownerId'],
  editable: ['question', 'assessment', 'score', 'evidence', 'insights', 'blocking', 'blockingAnswer'],
  generic: ['update'],
  ofIteration: true,
  unique: [['studyId', 'kind']],
  fields: {
    studyId: {
      kind: 'reference',
      loose: true,
      to: 'feasibility_study',
      label: { zh: '可行性研究', en: 'Feasibility study' },
      required: true,
    },
    kind: { kind: 'choice', label: { zh: '维度', en: 'Dimension' }, required: true, options: dimensionKinds },
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      required: true,
      given: Object.values(dimensionKinds),
      max: 120,
    },
    question: { kind: 'note', label: { zh: '要回答的问题', en: 'Question' }, max: 4_000 },
    assessment: {
      kind: 'note',
      label: { zh: '评估', en: 'Assessment' },
      help: {
        zh: '查到了什么，能不能做，要满足什么条件。',
        en: 'What was found, and under which conditions it can be done.',
      },
      max: 10_000,
    },
    score: {
      kind: 'integer',
      label: { zh: '评分（1–5）', en: 'Score (1–5)' },
      help: {
        zh: '1 做不到，3 有条件地做得到，5 毫无问题。',
        en: '1 cannot be done, 3 under conditions, 5 without any doubt.',
      },
      min: 1,
      max: 5,
    },
    evidence: {
      kind: 'note',
      label: { zh: '依据', en: 'Evidence' },
      help: {
        zh: '数据、报价、法规条文或专家意见，写明出处。也可以引用洞察。',
        en: 'Figures, quotations, articles of law or opinions, each with its source; insights may be named beside it.',
      },
      max: 10_000,
    },
    insights: {
      kind: 'list',
      label: { zh: '引用的洞察', en: 'Insights' },
      max: 20,
      keyedBy: ['insightId'],
      of: { insightId: { kind: 'reference', to: 'insight', label: { zh: '洞察', en: 'Insight' }, required: true } },
    },
    blocking: {
      kind: 'yesno',
      label: { zh: '有否决性的问题', en: 'Something stands in the way' },
      help: {
        zh: '不解决就不能做的问题，例如缺少许可。',
        en: 'Something without which it cannot be done, such as a permit.',
      },
    },
    blockingAnswer: {
      kind: 'note',
      label: { zh: '怎样解决', en: 'How it is dealt with' },
      help: { zh: '谁在什么时候之前解决，解决不了怎么办。', en: 'Who settles it until when, and what if not.' },
      max: 4_000,
    },
  },
})
