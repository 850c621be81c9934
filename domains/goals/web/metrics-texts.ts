import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const metricsTexts = defineTexts('metrics', {
  title: { zh: '指标', en: 'Metrics' },
  metrics: { zh: '指标', en: 'Metrics' },
  newMetric: { zh: '新建指标', en: 'New metric' },
  newAim: { zh: '新建公司目标', en: 'New company aim' },
  empty: { zh: '还没有指标', en: 'No metrics yet' },
  emptyHelp: {
    zh: '指标定义一次，所有项目共用：单位、方向、口径、多久读一次。',
    en: 'A metric is defined once and used by all projects: unit, direction, definition, how often it is read.',
  },
  unit: { zh: '单位', en: 'Unit' },
  value: { zh: '最近的值', en: 'Last value' },
  below: { zh: '下级合计', en: 'Sum below' },
  lastOn: { zh: '读到', en: 'Read up to' },
  goals: { zh: '目标', en: 'Goals' },
  readings: { zh: '读数', en: 'Readings' },
  noWrite: { zh: '你的角色不能新建指标', en: 'Your role cannot define metrics' },
  redefine: { zh: '改口径', en: 'Redefine' },
  redefineHelp: {
    zh: '有读数或已确认的目标依赖它时不能改，请另建一个。',
    en: 'Not possible once readings or agreed goals rely on it; make a new one then.',
  },
  move: { zh: '换上级', en: 'Move' },
  parent: { zh: '上级指标', en: 'Parent metric' },
})
