import { defineEntity } from '#kernel/entity/entity.ts'

/** What a customer needs, said or not: matched by a trait of the product, or answered where nothing matches. */
export const need = defineEntity({
  type: 'need',
  prefix: 'ned',
  module: 'customers',
  place: 'project',
  path: 'needs',
  label: { zh: '需求', en: 'Need' },
  title: 'title',
  search: ['title', 'detail', 'matched', 'answer'],
  list: ['title', 'kind', 'importance', 'state', 'customerId', 'visitId', 'ownerId'],
  editable: ['title', 'detail', 'kind', 'importance', 'visitId'],
  onCreate: ['customerId'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['matched', 'answered', 'dropped'] },
  indexes: [['customerId'], ['visitId'], ['state']],
  fields: {
    title: {
      kind: 'text',
      label: { zh: '需求', en: 'Need' },
      help: {
        zh: '写客户要解决的事，如“停水前一小时要收到报警”。',
        en: 'What the customer wants solved: “an alarm one hour before the water stops”.',
      },
      required: true,
      max: 200,
    },
    detail: { kind: 'note', label: { zh: '说明', en: 'Details' }, max: 4_000 },
    kind: {
      kind: 'choice',
      label: { zh: '种类', en: 'Kind' },
      help: {
        zh: '客户说出来的是显性；我们看出来、要引导的是潜在。',
        en: 'Said by the customer, or seen by us and to be guided.',
      },
      required: true,
      initial: 'explicit',
      options: { explicit: { zh: '显性', en: 'Explicit' }, latent: { zh: '潜在', en: 'Latent' } },
    },
    importance: {
      kind: 'choice',
      label: { zh: '重要性', en: 'Importance' },
      required: true,
      options: {
        must: { zh: '必须', en: 'Must' },
        should: { zh: '应当', en: 'Should' },
        could: { zh: '可以', en: 'Could' },
      },
    },
    customerId: {
      kind: 'reference',
      to: 'customer',
      label: { zh: '客户', en: 'Customer' },
      help: { zh: '不选就是本项目的客户。', en: 'The customer of the project where it is left empty.' },
    },
    visitId: { kind: 'reference', to: 'visit', loose: true, label: { zh: '来自拜访', en: 'Found at the visit' } },
    matched: {
      kind: 'note',
      label: { zh: '对应的产品特点', en: 'What of the product matches' },
      help: { zh: '哪项功能、哪个优势满足它。', en: 'Which feature or advantage meets it.' },
      max: 4_000,
    },
    answer: {
      kind: 'note',
      label: { zh: '怎么答复', en: 'Answer' },
      help: {
        zh: '没有对应的特点时，怎么跟客户说、用什么代替。',
        en: 'Where nothing matches: what is said, what is offered instead.',
      },
      max: 4_000,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待回应', en: 'Open' },
        matched: { zh: '有对应特点', en: 'Matched' },
        answered: { zh: '已答复', en: 'Answered' },
        dropped: { zh: '不再考虑', en: 'Dropped' },
      },
    },
    dropReason: { kind: 'note', label: { zh: '不再考虑的原因', en: 'Why it was dropped' }, max: 2_000 },
  },
})
