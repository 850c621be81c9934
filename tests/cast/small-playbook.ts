/**
 * A playbook of five short stages that shows everything a playbook can: a gate on the project's own record, an approval
 * in sequence and one by all, an optional stage, stages side by side, another way out, and a way back.
 */
export const SMALL_PLAYBOOK = `
id: S1
version: 1
name: { zh: 小流程, en: Small playbook }
summary: { zh: 测试用的小流程。, en: A small playbook for tests. }
roles: [sponsor, project_manager, planner, finance, decision_maker, sales, member, observer]
stages:
  - id: S1.1
    name: { zh: 立意, en: Aim }
    purpose: { zh: 写明目标。, en: Write the aim. }
    starts: { after: [] }
    days: 3
    activities:
      - { id: write_aim, label: { zh: 写目标, en: Write the aim }, days: 2, role: planner }
      - { id: agree_aim, label: { zh: 确认目标, en: Agree on it }, days: 1, role: finance, after: [write_aim] }
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria:
      - { id: aim, check: process.aim_given }
      - { id: planner, check: process.roles_filled, params: { roles: [planner] } }
    approval: { mode: any, roles: [sponsor] }
  - id: S1.2
    name: { zh: 预热, en: Warm up }
    purpose: { zh: 可以跳过。, en: May be skipped. }
    starts: { after: [S1.1] }
    days: 2
    optional: true
    activities: [{ id: warm_up, label: { zh: 预热, en: Warm up }, days: 2, role: member }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: warm, check: process.aim_given }]
    approval: { mode: any, roles: [project_manager] }
  - id: S1.3
    name: { zh: 执行, en: Carry out }
    purpose: { zh: 做事。, en: Do it. }
    starts: { after: [S1.2] }
    days: 5
    activities: [{ id: do_it, label: { zh: 做事, en: Do it }, days: 5, role: sales }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: doing, check: process.aim_given }]
    approval: { mode: sequence, roles: [project_manager, sponsor] }
    branches:
      - id: lost
        label: { zh: 丢单, en: Lost }
        leads: { close: lost }
        roles: [project_manager]
        criteria: [{ id: known, check: process.aim_given }]
  - id: S1.4
    name: { zh: 观察, en: Watch }
    purpose: { zh: 与执行并行。, en: Beside carrying out. }
    starts: { alongside: [S1.3] }
    passes: { after: [S1.3] }
    days: 5
    activities: [{ id: watch, label: { zh: 观察, en: Watch }, days: 5, role: member }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: watched, check: process.aim_given }]
    approval: { mode: all, roles: [finance, decision_maker] }
  - id: S1.5
    name: { zh: 收尾, en: Finish }
    purpose: { zh: 结束或再来一轮。, en: End or go again. }
    starts: { after: [S1.3, S1.4] }
    days: 1
    activities: [{ id: finish, label: { zh: 收尾, en: Finish }, days: 1, role: project_manager }]
    deliverables: [{ type: project, label: { zh: 项目, en: Project }, where: overview }]
    criteria: [{ id: finished, check: process.aim_given }]
    approval: { mode: any, roles: [sponsor] }
    loops: [{ to: S1.3, label: { zh: 再做一轮, en: Do it again } }]
close:
  outcome: completed
  label: { zh: 全部完成后结项。, en: Closes when all is done. }
`
