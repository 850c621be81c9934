import { defineEntity } from '#kernel/entity/entity.ts'

/** A day on which the company differs from the official calendar, or a day of a notice not yet shipped with the product. */
export const calendarDay = defineEntity({
  type: 'calendar_day',
  prefix: 'cal',
  module: 'plan',
  place: 'workspace',
  path: 'calendar-days',
  label: { zh: '日历日', en: 'Calendar day' },
  title: 'name',
  list: ['date', 'kind', 'name'],
  editable: [],
  generic: [],
  indexes: [['date']],
  unique: [['date']],
  fields: {
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: { holiday: { zh: '放假', en: 'Day off' }, workday: { zh: '上班', en: 'Workday' } },
    },
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 60 },
  },
})
