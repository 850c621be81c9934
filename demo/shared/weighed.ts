import type { World } from '../world.ts'

/** What a goal is weighed against: the market, the rivals, the own means. */
export function weighed({ t }: World): object {
  return {
    potentialNote: t('华东还有两万台空压机没有改造', 'Twenty thousand compressors in East China are not refitted'),
    competitionNote: t('对手只做新机', 'Rivals only look after new machines'),
    resourceNote: t('诊断队够做一年', 'The diagnosis team suffices for a year'),
    aimNote: t('与年度增长目标一致', 'In line with the growth wanted this year'),
  }
}
