import { defineTexts } from '../define-texts.ts'

export const demoTexts = defineTexts('demo', {
  title: { zh: '演示公司', en: 'Demonstration company' },
  offer: {
    zh: '先看一家正在运转的公司：衡澈节能科技，虚构的。十个流程各有一个项目，停在不同的阶段：有延期的、被退回的、第二轮的、已结项的，也有等你审批的。',
    en: 'First look at a company at work: Hengche Energy Saving, invented. It has a project on each of the ten processes, at different stages: late, returned, in a second round, closed, and one that waits for your decision.',
  },
  apart: {
    zh: '它在单独的工作区里，不碰你自己的数据，随时可以整个移除。',
    en: 'It lies in a workspace of its own, touches none of your data, and can be removed as a whole at any time.',
  },
  load: { zh: '载入演示公司', en: 'Load the demonstration company' },
  loadAgain: { zh: '重新载入', en: 'Load it anew' },
  loading: { zh: '演示公司正在过它的一年', en: 'The demonstration company lives through its year' },
  starting: { zh: '准备中……', en: 'About to begin ...' },
  lived: { zh: '已到 {day}，共 {total} 天，过了 {done} 天', en: 'Come to {day}: {done} of {total} {total|day|days}' },
  ready: { zh: '演示公司已经载入。', en: 'The demonstration company is loaded.' },
  openProject: { zh: '打开进行中的样板项目', en: 'Open a project that is running' },
  openCompany: { zh: '进入演示公司', en: 'Enter the demonstration company' },
  interrupted: {
    zh: '上次载入中途停下了。可以移除已有的部分，或重新载入。',
    en: 'The last loading stopped half-way. Remove what there is, or load it anew.',
  },
  remove: { zh: '移除演示公司', en: 'Remove the demonstration company' },
  removeAsk: {
    zh: '移除演示公司？它的工作区、项目、人员和文件会全部消失，不能恢复。你自己的工作区不受影响。',
    en: 'Remove the demonstration company? Its workspace, projects, people and files go for good. Your own workspaces are not touched.',
  },
  removed: { zh: '演示公司已移除。', en: 'The demonstration company is removed.' },
})
