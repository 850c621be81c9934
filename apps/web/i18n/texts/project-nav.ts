import { defineTexts } from '../define-texts.ts'

export const projectNavTexts = defineTexts('project-nav', {
  name: { zh: '项目内的页面', en: 'Pages of the project' },
  overview: { zh: '总览', en: 'Overview' },
  stages: { zh: '阶段', en: 'Stages' },
  team: { zh: '团队', en: 'Team' },
  activity: { zh: '动态', en: 'Activity' },
  more: { zh: '其他页面', en: 'More pages' },
  paused: {
    zh: '项目已暂停：这里只能查看，继续项目之后才能改动。',
    en: 'The project is paused: resume it to change anything here.',
  },
  cancelled: {
    zh: '项目已取消：这里只能查看。',
    en: 'The project was cancelled: nothing here can be changed any more.',
  },
  closed: { zh: '项目已结项：这里只能查看。', en: 'The project is closed: nothing here can be changed any more.' },
})
