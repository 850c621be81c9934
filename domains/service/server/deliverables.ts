import { countedDeliverable, defineDeliverable } from '#domains/process/reads.ts'
import {
  carePlan,
  customerEvent,
  customerImprovement,
  customerTraining,
  revisit,
  satisfaction,
  ticket,
} from '../contract.ts'
import { type AnswerFacts, answerFacts } from './checks/satisfaction-measured.ts'

const satisfactions = defineDeliverable<readonly AnswerFacts[]>({
  type: satisfaction.type,
  notes: { answers: { zh: '{count} 次满意度', en: '{count} {count|answer|answers}' } },
  facts: answerFacts,
  summarise: ({ length: count }) => ({
    ...{ count, done: count },
    line: count === 0 ? null : { code: 'answers', params: { count } },
  }),
})

/** How far each kind of the work after the delivery is. */
export const serviceDeliverables = [
  satisfactions,
  countedDeliverable(ticket, {
    ...{ done: 'closed', words: { zh: '{count} 张工单，{done} 张已关闭', en: '{done} of {count} closed' } },
  }),
  countedDeliverable(carePlan, {
    ...{ done: 'running', gone: 'ended', words: { zh: '关怀计划进行中', en: 'Care is running' } },
  }),
  countedDeliverable(revisit, {
    ...{
      done: 'done',
      gone: 'cancelled',
      words: { zh: '{count} 次回访，已完成 {done} 次', en: '{done} of {count} done' },
    },
  }),
  countedDeliverable(customerEvent, {
    ...{
      done: 'held',
      gone: 'cancelled',
      words: { zh: '{count} 场活动，已举行 {done} 场', en: '{done} of {count} held' },
    },
  }),
  countedDeliverable(customerTraining, {
    ...{
      done: 'held',
      gone: 'cancelled',
      words: { zh: '{count} 次培训，已举行 {done} 次', en: '{done} of {count} held' },
    },
  }),
  countedDeliverable(customerImprovement, {
    ...{
      done: 'told',
      words: { zh: '{count} 条改进，{done} 条已告知客户', en: '{done} of {count} told to the customer' },
    },
  }),
]
