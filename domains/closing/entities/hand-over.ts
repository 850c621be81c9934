import { defineEntity } from '#kernel/entity/entity.ts'

/** Something of the project that goes on without it: its owner is who takes it over, and says so. */
export const handOver = defineEntity({
  type: 'hand_over',
  prefix: 'hov',
  module: 'closing',
  place: 'project',
  path: 'hand-overs',
  label: { zh: '移交', en: 'Hand-over' },
  title: 'what',
  search: ['what', 'where'],
  list: ['what', 'dueOn', 'state', 'ownerId'],
  editable: ['what', 'where', 'watch'],
  generic: ['update', 'remove'],
  staysOnce: 'acceptedOn',
  frozen: { field: 'state', in: ['accepted'] },
  indexes: [['ownerId', 'state', 'dueOn']],
  fields: {
    what: {
      kind: 'text',
      label: { zh: '移交什么', en: 'What is handed over' },
      help: {
        zh: '客户、资料、账号、没做完的事，一项一条。',
        en: 'A customer, documents, an account, open work: one each.',
      },
      required: true,
      max: 300,
    },
    where: {
      kind: 'note',
      label: { zh: '在哪里', en: 'Where it is' },
      help: { zh: '接手的人照着就能找到。', en: 'So that whoever takes it over finds it.' },
      required: true,
      max: 2_000,
    },
    watch: {
      kind: 'note',
      label: { zh: '要注意什么', en: 'What to watch' },
      help: { zh: '承诺过什么，哪里容易出错。', en: 'What was promised, and where things go wrong easily.' },
      max: 4_000,
    },
    dueOn: { kind: 'date', label: { zh: '移交期限', en: 'Due on' }, required: true },
    givenById: { kind: 'person', label: { zh: '移交人', en: 'Handed over by' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待接收', en: 'Not taken over yet' },
        returned: { zh: '已退回', en: 'Sent back' },
        accepted: { zh: '已接收', en: 'Taken over' },
      },
    },
    acceptedOn: { kind: 'date', label: { zh: '接收日期', en: 'Taken over on' } },
    lacks: { kind: 'note', label: { zh: '还缺什么', en: 'What is lacking' }, max: 2_000 },
  },
})
