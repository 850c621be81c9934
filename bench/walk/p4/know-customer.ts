import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Sale } from './start-sale.ts'

export interface Known {
  readonly customer: Rec
  /** Decides on the money, and uses what is bought. */
  readonly director: Rec
  readonly engineer: Rec
}

const PROFILE = {
  ...{ uscc: '91530100MA6K3X5T8U', industry: '供水', size: 'medium', region: '昆明', source: '水协年会' },
  ...{ phone: '0871-65512345', address: '昆明市盘龙区青云路 8 号' },
  ...{ profile: '四座水厂，管网一千二百公里，今年改造投入两千万元', needs: '漏损率降到 9% 以下' },
}

/** P4.1: whom the project sells to, what is known of them, and who takes part in the decision. */
export async function knowCustomer({ planner }: Cast, { id: projectId, customer: name }: Sale): Promise<Known> {
  const { customerId } = await planner.post('/project-customers', { projectId, customerName: name })
  const customer = await planner.change('customers', String(customerId), PROFILE)
  const contact = (who: object) => planner.post('/contacts', { customerId, ...who })
  const director = await contact({ name: '何建国', title: '总经理', decisionRole: 'decider' })
  const engineer = await contact({ name: '刘敏', title: '管网科长', decisionRole: 'champion' })
  return { customer, director, engineer }
}

export function customerBreakers({ planner }: Cast, { customer, engineer }: Known): Breaker[] {
  const { profile, needs, address, source } = customer
  const say = (set: object) => planner.change('customers', customer.id, set)
  const place = (decisionRole: unknown) => planner.change('contacts', engineer.id, { decisionRole })
  return [
    {
      criterion: 'profile_complete',
      break: () => say({ profile: null, needs: null, address: null }),
      mend: () => say({ profile, needs, address }),
    },
    { criterion: 'contacts_known', break: () => place(null), mend: () => place(engineer.decisionRole) },
    { criterion: 'source_known', break: () => say({ source: null }), mend: () => say({ source }) },
  ]
}
