import { defineEntity } from '#kernel/entity/entity.ts'
import { MEETING_TIME } from '../rules/meeting-time.ts'

/** A meeting of a project: what is talked about, who comes, what was said and decided. Once held, only reopening changes it. */
export const meeting = defineEntity({
  type: 'meeting',
  prefix: 'mtg',
  module: 'team',
  place: 'project',
  path: 'meetings',
  label: { zh: '会议', en: 'Meeting' },
  title: 'title',
  search: ['title', 'place', 'minutes'],
  list: ['title', 'kind', 'state', 'plannedOn', 'heldOn', 'chairId'],
  editable: [
    ...(['title', 'kind', 'plannedOn', 'time', 'place', 'chairId'] as const),
    ...(['agenda', 'invited', 'guests', 'minutes', 'decisions'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['held', 'cancelled'] },
  indexes: [['plannedOn'], ['chairId']],
  fields: {
    title: { kind: 'text', label: { zh: '会议', en: 'Meeting' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      initial: 'regular',
      options: {
        kick_off: { zh: '启动会', en: 'Kick-off' },
        regular: { zh: '例会', en: 'Regular' },
        review: { zh: '评审会', en: 'Review' },
        closing: { zh: '总结会', en: 'Closing' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    plannedOn: { kind: 'date', label: { zh: '计划日期', en: 'Planned on' }, required: true },
    time: {
      kind: 'text',
      label: { zh: '时间', en: 'Time' },
      help: { zh: '例如 09:30–11:00。', en: 'Such as 09:30–11:00.' },
      max: 60,
      pattern: MEETING_TIME,
      wanted: {
        zh: '须为 09:30 或 09:30–11:00 这样的时间',
        en: 'must be a time such as 09:30 or 09:30–11:00',
      },
    },
    place: {
      kind: 'text',
      label: { zh: '地点或链接', en: 'Place or link' },
      help: { zh: '会议室，或线上会议的链接。', en: 'The room, or the link of the call.' },
      max: 400,
    },
    chairId: { kind: 'person', label: { zh: '主持人', en: 'Chair' }, required: true },
    agenda: {
      kind: 'list',
      label: { zh: '议程', en: 'Agenda' },
      max: 40,
      of: {
        topic: { kind: 'text', label: { zh: '议题', en: 'Topic' }, required: true, max: 300 },
        by: { kind: 'text', label: { zh: '由谁讲', en: 'By whom' }, max: 120 },
        length: { kind: 'integer', label: { zh: '分钟', en: 'Minutes' }, min: 1, max: 600 },
      },
    },
    invited: {
      kind: 'list',
      label: { zh: '参会人', en: 'Invited' },
      help: { zh: '先列出该来的人，开会时勾选到场的。', en: 'List who should come; tick who came when it is held.' },
      max: 100,
      keyedBy: ['personId'],
      of: {
        personId: { kind: 'person', label: { zh: '人员', en: 'Person' }, required: true },
        attended: { kind: 'yesno', label: { zh: '到场', en: 'Attended' }, required: true },
      },
    },
    guests: {
      kind: 'list',
      label: { zh: '外部人员', en: 'Guests' },
      help: { zh: '公司以外的人，写姓名和单位。', en: 'People from outside, with name and organisation.' },
      max: 100,
      keyedBy: ['name'],
      of: {
        name: { kind: 'text', label: { zh: '姓名和单位', en: 'Name' }, required: true, max: 120 },
        attended: { kind: 'yesno', label: { zh: '到场', en: 'Attended' }, required: true },
      },
    },
    minutes: {
      kind: 'note',
      label: { zh: '纪要', en: 'Minutes' },
      help: { zh: '按议程写：说了什么，结论是什么。', en: 'By the agenda: what was said, and what came of it.' },
      max: 20_000,
    },
    decisions: {
      kind: 'list',
      label: { zh: '决议', en: 'Decisions' },
      max: 60,
      of: {
        what: { kind: 'text', label: { zh: '决定了什么', en: 'What was decided' }, required: true, max: 500 },
        by: { kind: 'text', label: { zh: '谁决定', en: 'By whom' }, required: true, max: 120 },
      },
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        held: { zh: '已召开', en: 'Held' },
        cancelled: { zh: '已取消', en: 'Cancelled' },
      },
    },
    heldOn: { kind: 'date', label: { zh: '召开日期', en: 'Held on' } },
    noActionsReason: { kind: 'note', label: { zh: '没有行动项的原因', en: 'Why there are no actions' }, max: 2_000 },
    cancelReason: { kind: 'note', label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 2_000 },
  },
})
