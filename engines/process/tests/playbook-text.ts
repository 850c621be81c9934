/** A playbook file with one of everything, to be spoiled in one place at a time. */
export const PLAYBOOK_TEXT = `id: T1
version: 3
name: { zh: 投标, en: Tender }
summary: { zh: 测试用, en: For tests }
roles: [sponsor, project_manager, sales]
stages:
  - id: T1.1
    name: { zh: 目标, en: Goals }
    purpose: { zh: 定目标, en: Set goals }
    starts: { after: [] }
    days: 5
    activities:
      - { id: draft, label: { zh: 草拟, en: Draft }, days: 3, role: sales }
      - { id: agree, label: { zh: 确认, en: Agree }, days: 2, role: sponsor, after: [draft] }
      - { id: agreed, label: { zh: 已确认, en: Agreed }, milestone: true, role: sales, after: [agree] }
    deliverables:
      - { type: goal, label: { zh: 目标, en: Goals }, where: goals }
    criteria:
      - { id: present, check: goals.present, params: { min: 1 }, label: { zh: "至少{min}个", en: "At least {min}" } }
      - { id: complete, check: goals.complete }
    approval: { mode: any, roles: [sponsor] }
  - id: T1.2
    name: { zh: 投标, en: Bid }
    purpose: { zh: 参加投标, en: Take part }
    starts: { after: [T1.1] }
    optional: true
    days: 10
    activities:
      - { id: bid, label: { zh: 写标书, en: Write }, days: 10, role: sales }
    deliverables:
      - { type: study, kind: desk, label: { zh: 标书, en: Bid }, where: research/studies }
    criteria:
      - { id: bid_ready, check: research.finished, params: { min: 1 } }
    approval: { mode: sequence, roles: [sales, sponsor] }
    branches:
      - id: lost
        label: { zh: 未中标, en: Lost }
        leads: { close: lost }
        criteria:
          - { id: lost_shown, check: research.finished, params: { min: 1 } }
        roles: [sales]
      - { id: void, label: { zh: 流标, en: Void }, leads: { to: T1.2 }, roles: [sales] }
  - id: T1.3
    name: { zh: 监控, en: Watch }
    purpose: { zh: 随时看, en: Watch all the time }
    starts: { alongside: [T1.2] }
    passes: { after: [T1.2] }
    days: 4
    repeats: { label: { zh: 周期, en: Period }, times: 3 }
    activities:
      - { id: look, label: { zh: 看, en: Look }, days: 4, role: sales }
    deliverables:
      - { type: lesson, label: { zh: 经验, en: Lessons }, where: lessons }
    criteria:
      - { id: learned, check: measurement.lessons, params: { min: 1 } }
    approval: { mode: all, roles: [sponsor, project_manager] }
    loops:
      - { to: T1.1, label: { zh: 再来, en: Again } }
close: { outcome: completed, label: { zh: 都完成后, en: When all is done } }
`
