import { type Project, teller } from '../acts.ts'
import type { Rec, World } from '../world.ts'

interface CareSheet {
  readonly revisits: readonly Rec[]
}

/** The customer calls, is visited again and again, trained and asked. */
export async function lookAfter(world: World, project: Project, customer: Rec): Promise<void> {
  const { t, until, day, qin, bai } = teller(world)
  const { id: projectId, path } = project
  await until(-36)
  const plan = await qin.post(`${path}/care-plans`, {
    ...{ ownerId: qin.id, customer: customer.name, rhythmDays: 14, startsOn: day(-34) },
    aim: t('看夜班用得顺不顺，准备续签运维', 'See how the night shift gets on; prepare the service contract'),
  })
  await qin.post(`/care-plans/${plan.id}/hand-over`, {
    ...{ ownerId: bai.id, handNote: t('骆工周一都在厂里', 'Engineer Luo is there on Mondays') },
  })
  for (const [offset, usage, feedback] of [
    [-34, t('两班都在用', 'Both shifts use it'), t('希望手机上看温度', 'Would like the temperature on the phone')],
    [-20, t('蒸汽少用 47%', '47% less steam'), t('想给二车间也装', 'Wants it in the second hall too')],
  ] as const) {
    await until(offset)
    const { revisits } = await bai.get<CareSheet>(`${path}/care`)
    const planned = revisits.find(one => one.state === 'planned')
    await bai.post(`/revisits/${planned?.id}/do`, {
      ...{ on: day(offset), spokenWith: t('骆工', 'Engineer Luo'), usage, feedback },
    })
  }
  await until(-17)
  await tickets(world, project)
  await bai.post('/satisfactions', {
    ...{ projectId, askedWhom: t('汤总', 'Director Tang'), askedOn: day(-17), how: 'survey', scale: 'five', score: 5 },
    words: t('省下的钱看得见', 'The saving can be seen'),
  })
  await bai.post('/customer-events', {
    ...{ projectId, name: t('印染用户交流会', 'Meeting of dyeing customers'), kind: 'seminar', plannedOn: day(24) },
  })
  const training = await bai.post('/customer-trainings', {
    ...{ projectId, topic: t('板换清洗', 'Cleaning the exchangers'), plannedOn: day(-17) },
  })
  await bai.post(`/customer-trainings/${training.id}/hold`, { outcome: t('五人会拆洗', 'Five people can do it') })
}

async function tickets(world: World, { id: projectId }: Project): Promise<void> {
  const { t, until, day, bai } = teller(world)
  const ask = (subject: string, priority: string, offset: number) =>
    bai.post('/tickets', {
      ...{ projectId, subject, source: 'phone', reporter: t('骆工', 'Engineer Luo'), priority },
      reportedOn: day(offset),
    })
  const leak = await ask(t('七号机接头渗水', 'Number seven drips at a joint'), 'high', -17)
  await bai.post(`/tickets/${leak.id}/start`)
  await bai.post(`/tickets/${leak.id}/solve`, { solution: t('换垫片，复紧', 'New gasket, tightened') })
  await bai.post(`/tickets/${leak.id}/close`, { unmeasured: t('回访时一起问', 'Asked with the next visit') })
  await until(-5)
  await ask(t('两台温度显示不一致', 'Two displays differ'), 'normal', -5)
  const pump = await ask(t('循环泵夜里有异响', 'A pump is noisy at night'), 'high', -5)
  await bai.post(`/tickets/${pump.id}/start`)
}
