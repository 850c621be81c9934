import { defineRefusals } from '#kernel/error/refusal.ts'

/** What the organisation of a team can refuse. */
export const organisationRefusals = defineRefusals({
  'org_unit.not_in_team': {
    status: 422,
    zh: '{person}不在项目团队里。先到项目的“团队”页把此人加进来。',
    en: '{person} is not in the project’s team. Add them on the project’s page “Team” first.',
  },
  'org_unit.member_twice': {
    status: 422,
    zh: '{person}在“{unit}”里写了 {count} 次，负责人也算一次；只留一次。',
    en: '{person} is listed {count} {count|time|times} in “{unit}”, counting its lead. Keep one.',
  },
  'org_unit.circle': {
    status: 409,
    zh: '“{parent}”已经在“{unit}”之下，不能再作它的上级。先把“{parent}”移到别处。',
    en: '“{parent}” stands below “{unit}” already and cannot stand above it. Move “{parent}” elsewhere first.',
  },
  'org_unit.lead_body_on_top': {
    status: 422,
    zh: '领导机构“{unit}”在最上面，不能有上级；去掉上级，或改成别的种类。',
    en: 'The lead body “{unit}” stands at the top and reports to nobody. Take the unit above away, or choose another kind.',
  },
  'post.wrong_state': {
    status: 409,
    zh: '岗位“{title}”{state}，不能{verb}。',
    en: 'The post “{title}” is {state} and cannot be {verb}.',
  },
  'post.skill_twice': {
    status: 422,
    zh: '岗位“{post}”把技能“{skill}”要求了 {count} 次；只留一行。',
    en: 'The post “{post}” asks for the skill “{skill}” {count} {count|time|times}. Keep one line.',
  },
  'post.filled_in_future': {
    status: 422,
    zh: '到岗日期 {date} 还没有到，今天是 {today}；还没到岗的，先计划补岗。',
    en: 'The day {date} has not come yet; today is {today}. Plan the vacancy until then.',
  },
  'post.plan_past': {
    status: 422,
    zh: '计划到岗日 {date} 已经过了，今天是 {today}；写今天或以后的日子。',
    en: 'The day {date} has passed; today is {today}. Name today or a later day.',
  },
  'person_skill.known': {
    status: 409,
    zh: '{person}的技能“{skill}”已经登记过（{level} 级）；改那一条就行。',
    en: 'The skill “{skill}” of {person} is entered already (level {level}). Change that one.',
  },
  'skill_gap.no_holder': {
    status: 409,
    zh: '岗位“{post}”空缺，没有人可以比；先到“岗位与技能”页配人。',
    en: 'The post “{post}” is vacant: there is nobody to compare. Fill it on the page “Posts and skills” first.',
  },
  'skill_gap.not_required': {
    status: 422,
    zh: '岗位“{post}”没有要求技能“{skill}”。',
    en: 'The post “{post}” does not ask for the skill “{skill}”.',
  },
  'skill_gap.none': {
    status: 409,
    zh: '{person}的“{skill}”是 {present} 级，岗位“{post}”要求 {level} 级，没有差距要处理。',
    en: '{person} has “{skill}” at level {present} and the post “{post}” asks for level {level}: there is no gap to answer.',
  },
  'skill_gap.answered': {
    status: 409,
    zh: '{person}在岗位“{post}”上的“{skill}”差距已经有处理办法：{answer}。先放弃那一条，再写新的。',
    en: 'The gap of {person} in “{skill}” on the post “{post}” is answered already: {answer}. Drop that answer first.',
  },
  'skill_gap.due_missing': {
    status: 422,
    zh: '处理方式是“{answer}”，要写完成日期；只有接受差距的可以不写。',
    en: 'The answer “{answer}” needs the day on which it is due. Only a gap that is accepted does without.',
  },
  'skill_gap_answer.wrong_state': {
    status: 409,
    zh: '“{skill}”的差距处理{state}，不能{verb}。',
    en: 'The answer to the gap in “{skill}” is {state} and cannot be {verb}.',
  },
  'decision_rule.no_matter': {
    status: 422,
    zh: '种类是“其他”，要写具体决定什么。',
    en: 'For the kind “Other”, say what is decided.',
  },
  'decision_rule.no_decider': {
    status: 422,
    zh: '“{matter}”没有写由谁决定；选一个角色，或选一个人。',
    en: 'Nobody is said to decide on “{matter}”. Choose a role or a person.',
  },
  'decision_rule.two_deciders': {
    status: 422,
    zh: '“{matter}”既写了角色又写了人，出了事不知道找谁；只留一个。',
    en: 'For “{matter}” both a role and a person are named. Keep one of them, so that it is clear who is meant.',
  },
  'decision_rule.two_targets': {
    status: 422,
    zh: '“{matter}”上报给角色又上报给人；只留一个。',
    en: '“{matter}” escalates both to a role and to a person. Keep one of them.',
  },
  'decision_rule.same_amount': {
    status: 409,
    zh: '“{matter}”已有一级上限为 {amount}，由{decider}决定；换一个金额，或改那一级。',
    en: '“{matter}” has a step up to {amount} already, decided by {decider}. Choose another amount, or change that step.',
  },
  'decision_rule.decider_twice': {
    status: 409,
    zh: '{decider}已经决定“{matter}”到 {amount}，再写一级没有意义；改那一级的上限。',
    en: '{decider} decides on “{matter}” up to {amount} already. Change the limit of that step.',
  },
  'decision_rule.escalates_down': {
    status: 422,
    zh: '“{matter}”上限 {amount} 的一级上报给{target}，此人就在这一级或更低一级；要往上报。',
    en: 'The step of “{matter}” up to {amount} escalates to {target}, who decides on that step or a lower one. It goes upwards only.',
  },
  'decision_rule.escalates_nowhere': {
    status: 422,
    zh: '“{matter}”写了 {days} 天没定就上报，没写上报给谁。',
    en: '“{matter}” escalates after {days} {days|day|days}, but not to whom.',
  },
  'team_measure.wrong_state': {
    status: 409,
    zh: '团队建设措施“{name}”{state}，不能{verb}。',
    en: 'The team-building measure “{name}” is {state} and cannot be {verb}.',
  },
  'team_measure.future': {
    status: 422,
    zh: '完成日期 {date} 还没有到，今天是 {today}。',
    en: 'The day {date} has not come yet; today is {today}.',
  },
})
