import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What is done where somebody on a post does not reach the level that it asks for. The gap itself is worked out from the
 * post and the person's skills and kept nowhere; the answer is about this person, and a successor needs their own.
 */
export const skillGapAnswer = defineEntity({
  type: 'skill_gap_answer',
  prefix: 'sga',
  module: 'team',
  place: 'project',
  path: 'skill-gap-answers',
  label: { zh: '差距处理', en: 'Answer to a gap' },
  title: 'skill',
  search: ['skill', 'measure'],
  list: ['postId', 'personId', 'skill', 'answer', 'dueOn', 'state', 'ownerId'],
  editable: ['answer', 'measure', 'dueOn'],
  generic: ['update'],
  frozen: { field: 'state', in: ['done', 'dropped'] },
  indexes: [['postId'], ['dueOn']],
  fields: {
    postId: { kind: 'reference', to: 'post', loose: true, label: { zh: '岗位', en: 'Post' }, required: true },
    personId: { kind: 'person', label: { zh: '在岗人', en: 'Holder' }, required: true },
    skill: { kind: 'text', label: { zh: '技能', en: 'Skill' }, required: true, max: 80 },
    answer: {
      kind: 'choice',
      label: { zh: '处理方式', en: 'Answer' },
      required: true,
      options: {
        training: { zh: '培训', en: 'Training' },
        support: { zh: '配人支持', en: 'Support' },
        replace: { zh: '换人', en: 'Replace' },
        accept: { zh: '接受', en: 'Accept' },
      },
    },
    measure: {
      kind: 'note',
      label: { zh: '做什么', en: 'What is done' },
      help: { zh: '接受差距的，写明为什么可以接受。', en: 'Where the gap is accepted: why it may be.' },
      required: true,
      max: 2_000,
    },
    dueOn: {
      kind: 'date',
      label: { zh: '完成日期', en: 'Due on' },
      help: { zh: '接受差距的可以不写。', en: 'Not needed where the gap is accepted.' },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '处理中', en: 'Open' },
        done: { zh: '已完成', en: 'Done' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    result: { kind: 'note', label: { zh: '结果', en: 'Result' }, max: 2_000 },
    dropReason: { kind: 'note', label: { zh: '放弃的原因', en: 'Why it was dropped' }, max: 2_000 },
  },
})
