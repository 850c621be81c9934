import { defineRefusals } from '#kernel/error/refusal.ts'

export const portfolioRefusals = defineRefusals({
  'programme.closed': {
    status: 409,
    zh: '项目群“{programme}”已经结束。请先重新打开它。',
    en: 'The programme “{programme}” is closed. Reopen it first.',
  },
  'programme.not_closed': {
    status: 409,
    zh: '项目群“{programme}”还在进行，不用重新打开。',
    en: 'The programme “{programme}” is active already; there is nothing to reopen.',
  },
  'programme.project_elsewhere': {
    status: 409,
    zh: '“{project}”已在项目群“{programme}”中。请先让它离开那里。',
    en: '“{project}” is in the programme “{programme}”. Let it leave that one first.',
  },
  'programme.project_not_in': {
    status: 409,
    zh: '“{project}”不在项目群“{programme}”中，可能刚刚已经离开。',
    en: '“{project}” is not in the programme “{programme}”; it may have left a moment ago.',
  },
  'programme.project_ended': {
    status: 409,
    zh: '“{project}”已取消，不能再加入项目群。',
    en: '“{project}” was cancelled; it cannot join a programme any more.',
  },
  'portfolio.bad_place': {
    status: 422,
    zh: '这一页的位置已失效，请从头打开列表。',
    en: 'This place in the list is not known. Open the list from its beginning.',
  },
})
