import { defineEntity } from '#kernel/entity/entity.ts'

/** What the next project should know. Once published, everybody in the workspace finds it in the library. */
export const lesson = defineEntity({
  type: 'lesson',
  prefix: 'lsn',
  module: 'measurement',
  place: 'project',
  path: 'lessons',
  label: { zh: '经验教训', en: 'Lesson' },
  title: 'name',
  search: ['name', 'situation', 'happened', 'advice', 'tags'],
  list: ['name', 'tags', 'state', 'ownerId'],
  editable: ['name', 'situation', 'happened', 'advice', 'tags', 'goalId'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['published'] },
  indexes: [['state']],
  fields: {
    name: { kind: 'text', label: { zh: '一句话', en: 'In one sentence' }, required: true, max: 200 },
    situation: { kind: 'note', label: { zh: '当时的情况', en: 'Situation' }, max: 4000 },
    happened: { kind: 'note', label: { zh: '发生了什么，为什么', en: 'What happened, and why' }, max: 4000 },
    advice: {
      kind: 'note',
      label: { zh: '下次怎么做', en: 'What to do next time' },
      help: {
        zh: '具体到别的项目能直接照做。',
        en: 'Concrete enough for another project to do it.',
      },
      max: 4000,
    },
    tags: { kind: 'tags', label: { zh: '标签', en: 'Tags' } },
    goalId: { kind: 'reference', to: 'goal', label: { zh: '相关目标', en: 'Goal' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: { draft: { zh: '草稿', en: 'Draft' }, published: { zh: '已发布', en: 'Published' } },
    },
    publishedBy: { kind: 'person', label: { zh: '发布人', en: 'Published by' } },
    publishedAt: { kind: 'instant', label: { zh: '发布时间', en: 'Published at' } },
  },
})
