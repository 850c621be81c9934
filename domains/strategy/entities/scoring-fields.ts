/** What everything of a kind is scored on, each with its weight. */
export const criterionFields = {
  name: { kind: 'text', label: { zh: '标准', en: 'Criterion' }, required: true, max: 60 },
  weight: {
    kind: 'integer',
    label: { zh: '权重', en: 'Weight' },
    help: {
      zh: '只看相互的比例，合计不必是 100。',
      en: 'Only the proportions count; they need not add up to 100.',
    },
    required: true,
    min: 1,
    max: 100,
  },
  meaning: { kind: 'text', label: { zh: '5 分是什么样', en: 'What a 5 looks like' }, max: 300 },
} as const

/** One cell of a scoring table: how something does on a criterion, and why. */
export const scoreFields = {
  score: { kind: 'integer', label: { zh: '分数', en: 'Score' }, required: true, min: 1, max: 5 },
  reason: { kind: 'text', label: { zh: '理由', en: 'Reason' }, max: 300 },
} as const

/** Who chose it after the scoring, when and why. Set and emptied by commands. */
export const chosenFields = {
  chosenReason: { kind: 'note', label: { zh: '选择的理由', en: 'Why it was chosen' }, max: 2_000 },
  chosenAt: { kind: 'instant', label: { zh: '选定时间', en: 'Chosen at' } },
  chosenBy: { kind: 'person', label: { zh: '选定人', en: 'Chosen by' } },
} as const
