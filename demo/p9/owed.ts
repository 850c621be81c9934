import { type Project, teller } from '../acts.ts'
import type { Rec, World } from '../world.ts'

/** What is owed by the contract: one part paid, the others not due yet or overdue, longer and longer. */
export async function owed(world: World, _: Project, contract: Rec): Promise<void> {
  const { t, until, day, xu } = teller(world)
  const plan = (name: string, amount: string, offset: number, milestone: string) =>
    xu.post('/receivables', { contractId: contract.id, name, amount, dueOn: day(offset), milestone })
  await until(-146)
  const down = await plan(t('预付款', 'Advance'), '307200', -140, t('签约', 'Signed'))
  await plan(t('到货款一批', 'First delivery'), '153600', -102, t('八台到货', 'Eight delivered'))
  await plan(t('到货款二批', 'Second delivery'), '153600', -74, t('十六台到货', 'Sixteen delivered'))
  await plan(t('安装款', 'Installation'), '153600', -45, t('安装完成', 'Installed'))
  await plan(t('验收款', 'Acceptance'), '153600', -13, t('验收合格', 'Accepted'))
  await plan(t('质保金', 'Retention'), '102400', 180, t('运行满一年', 'A year of running'))
  await xu.post('/invoices', {
    ...{ contractId: contract.id, number: 'FP-26033018', kind: 'digital_special', rate: '13' },
    ...{ gross: '614400', issuedOn: day(-146) },
  })
  await until(-138)
  await xu.post('/payments', {
    ...{ contractId: contract.id, payer: contract.theirSide, paidOn: day(-138), amount: '307200' },
    ...{ bankReference: 'BK-0416-2207', allocations: [{ receivableId: down.id, amount: '307200' }] },
  })
}
