import { defineEntity } from '#kernel/entity/entity.ts'

const insightId = { kind: 'reference', to: 'insight', label: { zh: '依据的洞察', en: 'Insight behind it' } } as const

/** One person who stands for the customers of a segment. What is said of them rests on insights. */
export const persona = defineEntity({
  type: 'persona',
  prefix: 'psa',
  module: 'strategy',
  place: 'project',
  path: 'personas',
  label: { zh: '用户画像', en: 'Persona' },
  title: 'name',
  search: ['name', 'quote', 'day'],
  list: ['name', 'segmentId', 'buyingRole', 'ownerId'],
  editable: ['name', 'segmentId', 'buyingRole', 'quote', 'traits', 'needs', 'day'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  indexes: [['segmentId']],
  fields: {
    name: {
      kind: 'text',
      label: { zh: '称呼', en: 'Name' },
      help: {
        zh: '给一个像真人的称呼，如“县水厂的周厂长”。',
        en: 'A name like that of a real person: “Zhou, who runs a county waterworks”.',
      },
      required: true,
      max: 120,
    },
    segmentId: { kind: 'reference', to: 'segment', label: { zh: '所属细分市场', en: 'Segment' }, required: true },
    buyingRole: {
      kind: 'choice',
      label: { zh: '购买角色', en: 'Role in buying' },
      options: {
        initiator: { zh: '提出者', en: 'Initiator' },
        user: { zh: '使用者', en: 'User' },
        influencer: { zh: '影响者', en: 'Influencer' },
        decider: { zh: '决策者', en: 'Decider' },
        buyer: { zh: '采购者', en: 'Buyer' },
        gatekeeper: { zh: '把关者', en: 'Gatekeeper' },
      },
    },
    quote: { kind: 'text', label: { zh: '一句话', en: 'In their words' }, max: 300 },
    traits: {
      kind: 'list',
      label: { zh: '特点', en: 'Traits' },
      help: {
        zh: '写看得见的行为和处境，每条都要说得出依据。',
        en: 'Behaviour and circumstances that can be observed, each with what it rests on.',
      },
      max: 20,
      keyedBy: ['text'],
      of: {
        text: { kind: 'text', label: { zh: '特点', en: 'Trait' }, required: true, max: 300 },
        insightId,
      },
    },
    needs: {
      kind: 'list',
      label: { zh: '需求', en: 'Needs' },
      help: {
        zh: '他想办成什么、怕什么；不是他想要什么功能。',
        en: 'What they want to get done and what they fear, not which features they ask for.',
      },
      max: 20,
      keyedBy: ['text'],
      of: {
        text: { kind: 'text', label: { zh: '需求', en: 'Need' }, required: true, max: 300 },
        insightId,
      },
    },
    day: { kind: 'note', label: { zh: '一天的生活', en: 'A day in their life' }, max: 4_000 },
  },
})
