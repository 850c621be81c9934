import { defineEntity } from '#kernel/entity/entity.ts'

/** A piece of content that a campaign puts out. */
export const contentItem = defineEntity({
  type: 'content_item',
  prefix: 'cti',
  module: 'campaigns',
  place: 'project',
  path: 'content-items',
  label: { zh: '内容', en: 'Content' },
  title: 'title',
  search: ['title', 'channel'],
  list: ['title', 'campaignId', 'channel', 'dueOn', 'ownerId', 'state'],
  editable: ['title', 'channel', 'dueOn', 'body'],
  generic: ['update', 'remove'],
  ofIteration: true,
  frozen: { field: 'state', in: ['review', 'approved', 'published', 'dropped'] },
  indexes: [['campaignId'], ['dueOn']],
  fields: {
    campaignId: { kind: 'reference', to: 'campaign', label: { zh: '营销活动', en: 'Campaign' }, required: true },
    title: { kind: 'text', label: { zh: '标题', en: 'Title' }, required: true, max: 200 },
    channel: { kind: 'text', label: { zh: '渠道', en: 'Channel' }, max: 200 },
    dueOn: { kind: 'date', label: { zh: '发布日期', en: 'Due on' } },
    body: { kind: 'note', label: { zh: '正文', en: 'Text' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草稿', en: 'Draft' },
        review: { zh: '待审', en: 'In review' },
        approved: { zh: '已批准', en: 'Approved' },
        published: { zh: '已发布', en: 'Published' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    publishedOn: { kind: 'date', label: { zh: '实际发布', en: 'Published on' } },
  },
})
