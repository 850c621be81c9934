import { defineEntity } from '#kernel/entity/entity.ts'

/** A function or design element of the solution, and which requirements it meets, by their numbers. */
export const functionItem = defineEntity({
  type: 'function_item',
  prefix: 'fni',
  module: 'deals',
  place: 'project',
  path: 'function-items',
  label: { zh: '功能', en: 'Function' },
  title: 'name',
  search: ['name', 'how'],
  list: ['name', 'kind', 'requirements', 'effort', 'ownerId'],
  editable: ['name', 'kind', 'how', 'requirements', 'effort'],
  generic: ['create', 'update', 'remove'],
  fields: {
    name: { kind: 'text', label: { zh: '功能', en: 'Function' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        function: { zh: '功能', en: 'Function' },
        design: { zh: '设计要素', en: 'Design element' },
        service: { zh: '服务', en: 'Service' },
      },
    },
    how: {
      kind: 'note',
      label: { zh: '怎样实现', en: 'How it works' },
      help: {
        zh: '例如：“网关断网后改走短信，每五分钟重发一次，直到有人确认”。',
        en: 'For example: “Without a network the gateway sends text messages every five minutes until somebody answers”.',
      },
      max: 5_000,
    },
    requirements: {
      kind: 'tags',
      label: { zh: '满足的需求', en: 'Requirements it meets' },
      help: { zh: '需求编号，如 R-001；可以有几条。', en: 'Their numbers, such as R-001; there may be several.' },
    },
    effort: {
      kind: 'text',
      label: { zh: '工作量', en: 'Effort' },
      help: { zh: '例如：“6 人天，现有模块改造”。', en: 'For example: “6 days, on an existing module”.' },
      max: 300,
    },
  },
})
