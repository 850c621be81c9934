import { defineEntity } from '#kernel/entity/entity.ts'

/** A project's time in a programme. Who may read the project reads this; it stays when the project has left. */
export const programmeProject = defineEntity({
  type: 'programme_project',
  prefix: 'pgp',
  module: 'process',
  place: 'project',
  path: 'programme-projects',
  label: { zh: '项目群归属', en: 'Place in a programme' },
  title: 'state',
  list: ['programmeId', 'state', 'joinedOn', 'leftOn', 'leftBecause'],
  editable: [],
  generic: [],
  indexes: [
    ['programmeId', 'state'],
    ['projectId', 'state'],
  ],
  fields: {
    programmeId: { kind: 'reference', to: 'programme', label: { zh: '项目群', en: 'Programme' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '归属', en: 'Membership' },
      initial: 'member',
      options: {
        member: { zh: '在项目群中', en: 'In the programme' },
        left: { zh: '已离开', en: 'Has left' },
      },
    },
    joinedOn: { kind: 'date', label: { zh: '加入日期', en: 'Joined on' }, required: true },
    leftOn: { kind: 'date', label: { zh: '离开日期', en: 'Left on' } },
    leftBecause: { kind: 'note', label: { zh: '离开原因', en: 'Why it left' }, max: 2_000 },
  },
})
