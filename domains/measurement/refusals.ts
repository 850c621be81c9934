import { defineRefusals } from '#kernel/error/refusal.ts'

/** What evaluations, adjustments and lessons can refuse. */
export const measurementRefusals = defineRefusals({
  'evaluation.final': {
    status: 409,
    zh: '本轮评估已定稿，请先重新打开。',
    en: 'This iteration’s evaluation is final. Reopen it first.',
  },
  'evaluation.not_final': { status: 409, zh: '评估还没有定稿。', en: 'The evaluation is not final yet.' },
  'evaluation.no_goal': { status: 409, zh: '项目没有可评估的目标。', en: 'The project has no goal to judge.' },
  'evaluation.incomplete': {
    status: 409,
    zh: '还有 {count} 处不完整：{first}。',
    en: '{count} {count|thing is|things are} not complete yet: {first}.',
  },
  'finding.wrong_state': {
    status: 409,
    zh: '“{text}”{state}，不能{verb}。',
    en: '“{text}” is {state}; it cannot be {verb}.',
  },
  'finding.no_measure': {
    status: 422,
    zh: '“{text}”没有措施，谈不上落实：先写“措施”。',
    en: '“{text}” has no measure that could be carried out. Fill in “Measure” first.',
  },
  'adjustment.not_proposed': {
    status: 409,
    zh: '调整已{state}，不能再这样做。',
    en: 'The adjustment is {state}; this is not possible any more.',
  },
  'adjustment.not_decided': {
    status: 409,
    zh: '调整还没有决定，谈不上实际效果。',
    en: 'The adjustment has not been decided, so it has no effect to measure.',
  },
  'adjustment.incomplete': {
    status: 409,
    zh: '请先写明“{field}”。',
    en: 'Please fill in “{field}” first.',
  },
  'adjustment.changes_nothing': {
    status: 409,
    zh: '改前与改后相同，等于没有调整；如果决定不调整，请如实选择。',
    en: 'Before and after are the same, so nothing changes. If you decide not to adjust, say so.',
  },
  'lesson.incomplete': {
    status: 409,
    zh: '发布前请写明“{field}”。',
    en: 'Please fill in “{field}” before you publish it.',
  },
  'lesson.published': { status: 409, zh: '经验已经发布。', en: 'The lesson has been published already.' },
  'lesson.not_published': { status: 409, zh: '经验还没有发布。', en: 'The lesson has not been published.' },
})
