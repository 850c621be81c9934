import { pass, startProject, teller } from '../acts.ts'
import { firmOf } from '../company/register.ts'
import type { World } from '../world.ts'
import { deliver } from './deliver.ts'
import { developCustomer } from './develop-customer.ts'
import { foundProject } from './found-project.ts'
import { lookAfter } from './look-after.ts'
import { owed } from './owed.ts'
import { agreeRequirements, negotiate, propose, signContract } from './win-contract.ts'

/** P9, the whole sale: delivered and accepted; money is still owed in every column, and the customer is looked after. */
export async function refitJiangcheng(world: World): Promise<void> {
  const { t, until, day, owner, qin, tang, luo, bai, xu } = teller(world)
  await until(-262)
  const customer = await firmOf(world, 'jiangcheng')
  const project = await startProject({
    playbook: 'P9',
    name: t('江澄印染·余热回收 16 台', 'Jiangcheng Dyeing: sixteen heat recovery units'),
    aim: t('回收热水替代蒸汽，一年省 310 万元', 'Recovered hot water instead of steam: 3.1 million saved a year'),
    customer: String(customer.name),
    productLine: t('余热回收', 'Heat recovery'),
    ...{ start: day(-262), finish: day(40), sponsor: owner, manager: qin },
    team: [
      [tang, 'sales', 'planner'],
      [luo, 'presales'],
      [bai, 'delivery', 'service'],
      [xu, 'finance', 'legal'],
    ],
  })
  await developCustomer(world, project, customer)
  await until(-240)
  await pass(project, 'P9.1', tang, qin)
  await foundProject(world, project)
  await until(-214)
  await pass(project, 'P9.2', qin, owner)
  await agreeRequirements(world, project)
  await until(-194)
  await pass(project, 'P9.3', tang, qin)
  await propose(world, project, customer)
  await until(-176)
  await pass(project, 'P9.4', tang, qin)
  await negotiate(world, project)
  await until(-164)
  await pass(project, 'P9.5', qin, owner, t('预付三成可以接受', 'Thirty percent in advance will do'))
  const contract = await signContract(world, project, customer)
  await until(-148)
  await pass(project, 'P9.6', qin, owner)
  await owed(world, project, contract)
  await deliver(world, project)
  await lookAfter(world, project, customer)
}
