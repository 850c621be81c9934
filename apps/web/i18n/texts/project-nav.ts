import { defineTexts } from '../define-texts.ts'

export const projectNavTexts = defineTexts('project-nav', {
  name: { zh: '项目内的页面', en: 'Pages of the project' },
  overview: { zh: '总览', en: 'Overview' },
  stages: { zh: '阶段', en: 'Stages' },
  team: { zh: '团队', en: 'Team' },
  activity: { zh: '动态', en: 'Activity' },
})
