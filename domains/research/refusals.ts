import { defineRefusals } from '#kernel/error/refusal.ts'

export const researchRefusals = defineRefusals({
  'study.wrong_state': {
    status: 409,
    zh: '调研“{title}”{state}，不能{verb}。',
    en: 'The study “{title}” is {state}; it cannot be {verb}.',
  },
  'study.no_result': {
    status: 422,
    zh: '还没有写结果摘要，不能完成。',
    en: 'It has no result yet, so it cannot be finished.',
  },
  'study.no_sample': {
    status: 422,
    zh: '还没有填实际样本量，不能完成。',
    en: 'It does not say how many were reached, so it cannot be finished.',
  },
  'study.sample_short': {
    status: 422,
    zh: '实际样本 {reached} 少于计划的 {planned}，请先写明为什么仍然可用。',
    en: 'Only {reached} of the planned {planned} {reached|was|were} reached: say first why that will do.',
  },
  'study.no_sources': {
    status: 422,
    zh: '案头调研没有列出资料来源，不能完成。',
    en: 'Desk research that states no source cannot be finished.',
  },
  'market_opportunity.wrong_state': {
    status: 409,
    zh: '机会“{statement}”{state}，不能{verb}。',
    en: 'The opportunity “{statement}” is {state}; it cannot be {verb}.',
  },
  'market_opportunity.no_insight': {
    status: 422,
    zh: '“{statement}”没有依据的洞察：先在“依据的洞察”里至少选一条，再决定抓住它。',
    en: '“{statement}” rests on no insight. Choose at least one under “Insights behind it”, then take it.',
  },
  'evidence.other_project': {
    status: 422,
    zh: '证据和洞察不属于同一个项目。',
    en: 'The evidence and the insight do not belong to the same project.',
  },
  'evidence.linked_already': {
    status: 409,
    zh: '这条证据已经关联到该洞察。',
    en: 'This evidence is linked to the insight already.',
  },
})
