import { defineEntity } from '#kernel/entity/entity.ts'

/** Which customers are to be developed, by when and how many. Its owner answers for the quota. */
export const developmentPlan = defineEntity({
  type: 'development_plan',
  prefix: 'dvp',
  module: 'customers',
  place: 'project',
  path: 'development-plans',
  label: { zh: '开发计划', en: 'Development plan' },
  title: 'targetGroup',
  search: ['targetGroup', 'approach'],
  list: ['targetGroup', 'start', 'finish', 'quota', 'ownerId'],
  editable: ['targetGroup', 'start', 'finish', 'quota', 'approach'],
  generic: ['create', 'update', 'remove'],
  periods: [['start', 'finish']],
  fields: {
    targetGroup: {
      kind: 'text',
      label: { zh: '目标客户群', en: 'Target group' },
      help: {
        zh: '如“日供水五万吨以上、还没有在线监测的县级水厂”。',
        en: 'Like “county water works above 50,000 t a day without online monitoring”.',
      },
      required: true,
      max: 200,
    },
    start: { kind: 'date', label: { zh: '开始', en: 'From' }, required: true },
    finish: { kind: 'date', label: { zh: '结束', en: 'Until' }, required: true },
    quota: {
      kind: 'integer',
      label: { zh: '指标（家）', en: 'Quota' },
      help: {
        zh: '这段时间里要与多少家建立初次接触。',
        en: 'With how many the first contact is to be made in this time.',
      },
      required: true,
      min: 1,
      max: 10_000,
    },
    approach: { kind: 'note', label: { zh: '怎么接触', en: 'How they are approached' }, max: 4_000 },
  },
})
