import type { Label } from '@yingce/process/label'
import type { Playbook } from '@yingce/process/playbook'

/** The smallest playbook that a project can run to its end: one stage, whose gate asks for the aim that it serves. */
export function emptyPlaybook(id: string, name: Label): Playbook {
  return {
    ...{ id, version: 1, name },
    summary: {
      zh: `${name.zh}：请写明什么时候用它、做出什么。`,
      en: `${name.en}: say when to use it and what it makes.`,
    },
    roles: ['sponsor', 'project_manager', 'member'],
    stages: [
      {
        ...{ id: `${id}.1`, name: { zh: '第一阶段', en: 'First stage' } },
        purpose: { zh: '写明这个阶段要做成什么。', en: 'Say what this stage is to achieve.' },
        ...{ starts: { after: [], alongside: [] }, passes: { after: [] }, optional: false, days: 5, repeats: null },
        activities: [
          {
            ...{ id: 'first_activity', label: { zh: '第一项活动', en: 'First activity' }, help: null },
            ...{ days: 5, role: 'member', after: [], milestone: false },
          },
        ],
        deliverables: [
          { type: 'project', kind: null, label: { zh: '项目概况', en: 'Project overview' }, where: 'overview' },
        ],
        criteria: [{ id: 'aim_given', check: 'process.aim_given', params: {}, label: null }],
        approval: { mode: 'any', roles: ['sponsor'] },
        ...{ branches: [], loops: [] },
      },
    ],
    close: {
      outcome: 'completed',
      label: {
        zh: '所有阶段完成后，由项目经理结项。',
        en: 'Once all stages are done, the project manager closes the project.',
      },
    },
  }
}
