import { defineEntity } from '#kernel/entity/entity.ts'
import { priorities } from './kinds.ts'

/** Something that a project has to fulfil: what comes of it, and by what one sees that it is met. */
export const requirement = defineEntity({
  type: 'requirement',
  prefix: 'req',
  module: 'charter',
  place: 'project',
  path: 'requirements',
  label: { zh: '要求', en: 'Requirement' },
  title: 'statement',
  search: ['statement', 'expectedResult', 'acceptance', 'source'],
  list: ['number', 'statement', 'expectedResult', 'acceptance', 'priority', 'state', 'ownerId'],
  editable: ['statement', 'expectedResult', 'acceptance', 'priority', 'source'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['met', 'dropped'] },
  unique: [['projectId', 'number']],
  fields: {
    number: {
      kind: 'integer',
      label: { zh: '编号', en: 'Number' },
      help: { zh: '在项目中连续编号。', en: 'Counted through the project.' },
      required: true,
      min: 1,
    },
    statement: {
      kind: 'text',
      label: { zh: '要求', en: 'Requirement' },
      help: { zh: '一句话，只写一件事。', en: 'One sentence about one thing.' },
      required: true,
      max: 500,
    },
    expectedResult: {
      kind: 'note',
      label: { zh: '预期结果', en: 'Intended result' },
      help: { zh: '做到之后会有什么不同。', en: 'What is different once it is fulfilled.' },
      max: 2_000,
    },
    acceptance: {
      kind: 'note',
      label: { zh: '验收标准', en: 'Acceptance criterion' },
      help: {
        zh: '凭什么判定做到了：数字、期限或谁签字。',
        en: 'By what one sees it: a figure, a day, or whose signature.',
      },
      max: 2_000,
    },
    priority: {
      kind: 'choice',
      label: { zh: '优先级', en: 'Priority' },
      required: true,
      initial: 'must',
      options: priorities,
    },
    source: {
      kind: 'text',
      label: { zh: '来源', en: 'Source' },
      help: { zh: '谁提出的，或写在哪里。', en: 'Who asks for it, or where it is written.' },
      max: 300,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '未达到', en: 'Open' },
        met: { zh: '已达到', en: 'Met' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    metOn: { kind: 'date', label: { zh: '达到日期', en: 'Met on' } },
    dropReason: { kind: 'note', label: { zh: '放弃原因', en: 'Why it was dropped' }, max: 2_000 },
  },
})
