import { defineRefusals } from '#kernel/error/refusal.ts'

export const strategyRefusals = defineRefusals({
  'decision.wrong_state': {
    status: 409,
    zh: '决策“{question}”{state}，不能{verb}。',
    en: 'The decision “{question}” is {state}; it cannot be {verb}.',
  },
  'decision.few_options': {
    status: 422,
    zh: '至少要有两个选项才谈得上选择。',
    en: 'A choice needs at least two options.',
  },
  'decision.option_twice': {
    status: 422,
    zh: '有两个选项相同。',
    en: 'Two of the options are the same.',
  },
  'decision.no_criteria': {
    status: 422,
    zh: '还没有比较标准：先写明按什么比较这些选项。',
    en: 'There is no criterion yet: say first by what the options are compared.',
  },
  'decision.unscored': {
    status: 422,
    zh: '选项“{option}”还没有按“{criterion}”打分。',
    en: 'The option “{option}” has no score on “{criterion}” yet.',
  },
  'decision.choice_unknown': {
    status: 422,
    zh: '选定的“{choice}”不在选项里。',
    en: 'The choice “{choice}” is none of the options.',
  },
  'decision.revised_already': {
    status: 409,
    zh: '它已经有第 {revision} 版。',
    en: 'It already has a version {revision}.',
  },
  'decision.evidence_fixed': {
    status: 409,
    zh: '决策{state}，依据不能再{verb}。',
    en: 'The decision is {state}: evidence can no longer be {verb}.',
  },
  'decision.other_project': {
    status: 422,
    zh: '洞察和决策不属于同一个项目。',
    en: 'The insight and the decision do not belong to the same project.',
  },
  'decision.linked_already': {
    status: 409,
    zh: '这条洞察已经是它的依据。',
    en: 'The decision rests on this insight already.',
  },
  'swot_cross.sides': {
    status: 422,
    zh: '{kind} 要交叉至少一条{inside}和一条{outside}，且不含别的。',
    en: '{kind} crosses at least one {inside} with one {outside}, and nothing else.',
  },
  'segment_criterion.set_already': {
    status: 409,
    zh: '本轮已有评分标准；常用标准只用于还没有标准的时候。',
    en: 'This iteration has scoring criteria already; the usual ones are for one that has none.',
  },
  'channel_criterion.set_already': {
    status: 409,
    zh: '本轮已有渠道评分标准；常用标准只用于还没有标准的时候。',
    en: 'This iteration has criteria for channels already; the usual ones are for one that has none.',
  },
  'channel_option.other_iteration': {
    status: 422,
    zh: '评分标准和销售渠道不在同一项目的同一轮里。',
    en: 'The criterion and the channel do not belong to the same iteration of one project.',
  },
  'scoring.incomplete': {
    status: 409,
    zh: '“{name}”还没有按每一条标准打分，不能选定；先在评分表里评完。',
    en: '“{name}” is not scored on every criterion yet, so it cannot be chosen; complete its row in the scoring table first.',
  },
  'scoring.not_chosen': {
    status: 409,
    zh: '“{name}”没有被选定，没有可取消的。',
    en: '“{name}” is not chosen: there is nothing to take back.',
  },
  'segment.other_iteration': {
    status: 422,
    zh: '评分标准和细分市场不在同一项目的同一轮里。',
    en: 'The criterion and the segment do not belong to the same iteration of one project.',
  },
})
