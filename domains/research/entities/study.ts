import { defineEntity } from '#kernel/entity/entity.ts'

/** One piece of research: its question, how it is answered, and what came out. Its state moves by commands. */
export const study = defineEntity({
  type: 'study',
  prefix: 'std',
  module: 'research',
  place: 'project',
  path: 'studies',
  label: { zh: '调研', en: 'Study' },
  title: 'title',
  search: ['title', 'question', 'resultSummary'],
  list: ['title', 'kind', 'state', 'sampleReached', 'endsOn', 'ownerId'],
  editable: [
    ...(['title', 'kind', 'question', 'method', 'population', 'margin', 'confidence'] as const),
    ...(['samplePlanned', 'sampleReached', 'startsOn', 'endsOn', 'plannedCost', 'actualCost'] as const),
    ...(['resultSummary', 'shortfall', 'sources'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  periods: [['startsOn', 'endsOn']],
  frozen: { field: 'state', in: ['finished', 'stopped'] },
  fields: {
    title: { kind: 'text', label: { zh: '名称', en: 'Title' }, required: true, max: 120 },
    kind: {
      kind: 'choice',
      label: { zh: '方式', en: 'Kind' },
      help: {
        zh: '问卷看比例，访谈和焦点小组问原因，观察看行为，案头看已有资料。',
        en: 'Surveys give shares, interviews and focus groups give reasons, observation gives behaviour, desk research reads what exists.',
      },
      required: true,
      options: {
        survey: { zh: '问卷', en: 'Survey' },
        interview: { zh: '访谈', en: 'Interviews' },
        observation: { zh: '观察', en: 'Observation' },
        focus_group: { zh: '焦点小组', en: 'Focus group' },
        desk: { zh: '案头', en: 'Desk research' },
      },
    },
    question: {
      kind: 'note',
      label: { zh: '要回答的问题', en: 'Question to answer' },
      help: {
        zh: '写一个答案会改变决定的问题。',
        en: 'A question whose answer would change a decision.',
      },
      required: true,
      max: 2_000,
    },
    method: { kind: 'note', label: { zh: '做法', en: 'Method' }, max: 4_000 },
    population: {
      kind: 'integer',
      label: { zh: '总体人数', en: 'Population' },
      help: {
        zh: '被研究的人一共有多少。留空表示很大或不清楚。',
        en: 'How many people there are in all. Leave empty where they are very many or unknown.',
      },
      min: 1,
    },
    margin: {
      kind: 'decimal',
      label: { zh: '允许误差 ±%', en: 'Margin of error ±%' },
      scale: 2,
      min: 0.1,
      max: 50,
    },
    confidence: {
      kind: 'choice',
      label: { zh: '置信水平', en: 'Confidence' },
      options: {
        '90': { zh: '90%', en: '90%' },
        '95': { zh: '95%', en: '95%' },
        '99': { zh: '99%', en: '99%' },
      },
    },
    samplePlanned: { kind: 'integer', label: { zh: '计划样本量', en: 'Planned sample' }, min: 1 },
    sampleReached: { kind: 'integer', label: { zh: '实际样本量', en: 'Reached sample' }, min: 0 },
    startsOn: { kind: 'date', label: { zh: '开始日期', en: 'Starts on' } },
    endsOn: { kind: 'date', label: { zh: '结束日期', en: 'Ends on' } },
    plannedCost: { kind: 'money', label: { zh: '计划费用', en: 'Planned cost' }, min: 0 },
    actualCost: { kind: 'money', label: { zh: '实际费用', en: 'Actual cost' }, min: 0 },
    resultSummary: { kind: 'note', label: { zh: '结果摘要', en: 'What came out' }, max: 10_000 },
    shortfall: {
      kind: 'note',
      label: { zh: '样本不足的说明', en: 'Why a smaller sample will do' },
      help: {
        zh: '实际样本少于计划时，写明结论还能不能用、用到什么程度。',
        en: 'Where fewer were reached than planned: how far the result can still be relied on.',
      },
      max: 2_000,
    },
    sources: {
      kind: 'list',
      label: { zh: '资料来源', en: 'Sources' },
      max: 100,
      of: {
        title: { kind: 'text', label: { zh: '标题', en: 'Title' }, required: true, max: 300 },
        publisher: { kind: 'text', label: { zh: '发布者', en: 'Publisher' }, max: 200 },
        url: {
          kind: 'text',
          label: { zh: '网址', en: 'Web address' },
          max: 1_000,
          pattern: '^https?://\\S+$',
          wanted: {
            zh: '须为以 http:// 或 https:// 开头的网址',
            en: 'must be a web address that begins with http:// or https://',
          },
        },
        publishedOn: { kind: 'date', label: { zh: '发布日期', en: 'Published on' } },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        running: { zh: '进行中', en: 'Running' },
        finished: { zh: '已完成', en: 'Finished' },
        stopped: { zh: '已停止', en: 'Stopped' },
      },
    },
    startedOn: { kind: 'date', label: { zh: '实际开始', en: 'Started on' } },
    finishedOn: { kind: 'date', label: { zh: '实际结束', en: 'Finished on' } },
    stopReason: { kind: 'note', label: { zh: '停止原因', en: 'Why it was stopped' }, max: 2_000 },
  },
})
