import { defineEntity } from '#kernel/entity/entity.ts'

/** A question about a tender's documents and its answer, and what the answer changes in them. */
export const tenderClarification = defineEntity({
  type: 'tender_clarification',
  prefix: 'tcl',
  module: 'deals',
  place: 'project',
  path: 'tender-clarifications',
  label: { zh: '投标澄清', en: 'Clarification' },
  title: 'question',
  search: ['question', 'answer'],
  list: ['question', 'state', 'askedOn', 'answerDueOn', 'answeredOn', 'ownerId', 'tenderId'],
  editable: ['question', 'askedOn', 'answerDueOn'],
  generic: ['update', 'remove'],
  frozen: { field: 'state', in: ['answered', 'dropped'] },
  indexes: [['tenderId'], ['answerDueOn']],
  fields: {
    tenderId: {
      kind: 'reference',
      to: 'tender',
      loose: true,
      required: true,
      label: { zh: '投标', en: 'Tender' },
    },
    question: { kind: 'text', label: { zh: '问题', en: 'Question' }, required: true, max: 500 },
    askedOn: { kind: 'date', label: { zh: '提出日期', en: 'Asked on' }, required: true },
    answerDueOn: { kind: 'date', label: { zh: '应答期限', en: 'Answer due on' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待答复', en: 'Unanswered' },
        answered: { zh: '已答复', en: 'Answered' },
        dropped: { zh: '不再追问', en: 'Dropped' },
      },
    },
    answer: { kind: 'note', label: { zh: '答复', en: 'Answer' }, max: 4_000 },
    answeredOn: { kind: 'date', label: { zh: '答复日期', en: 'Answered on' } },
    changes: {
      kind: 'note',
      label: { zh: '招标文件的修改', en: 'What changes in the documents' },
      help: {
        zh: '影响投标文件编制的修改写在这里；没有就空着。',
        en: 'What changes the making of the bid. Leave it empty where nothing does.',
      },
      max: 4_000,
    },
    dropReason: { kind: 'note', label: { zh: '不再追问的原因', en: 'Why it was dropped' }, max: 2_000 },
  },
})
