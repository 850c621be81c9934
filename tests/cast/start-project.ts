import '#apps/server/domains.ts'
import { readPlaybookFiles } from '#apps/server/playbook-files.ts'
import { registerPlaybooks } from '#domains/process/reads.ts'
import { startProject as start } from '#domains/process/server/start-project.ts'
import type { Company } from './company.ts'
import { SMALL_PLAYBOOK } from './small-playbook.ts'

// The product's playbooks, and a small one beside them: after the domains, whose list registers the product's alone.
registerPlaybooks([...readPlaybookFiles(), { file: 'S1.yaml', text: SMALL_PLAYBOOK }])

export interface Started {
  id: string
  code: string
  start: string
  finish: string
}

/**
 * A project of the cast: 李明 is its sponsor, 王芳 its manager, 陈立 plans and sells, 赵倩 keeps the money and decides
 * with it; 孙伟 takes no part.
 */
export async function startProject(company: Company, given: Record<string, unknown> = {}): Promise<Started> {
  const { liming, wangfang, chenli, zhaoqian } = company.people
  return (await company.run('wangfang', start, {
    ...{ playbook: 'P1', name: '华东渠道增长 2026', start: '2026-11-02', aim: '年度营收 3 亿' },
    ...{ sponsorId: liming, managerId: wangfang },
    team: [
      { personId: chenli, roles: ['planner', 'sales', 'member'] },
      { personId: zhaoqian, roles: ['finance', 'decision_maker'] },
    ],
    ...given,
  })) as Started
}
