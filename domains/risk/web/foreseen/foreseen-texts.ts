import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const foreseenTexts = defineTexts('foreseen', {
  foreseen: { zh: '可预见的问题', en: 'Foreseeable issues' },
  foreseenHelp: {
    zh: '计划时就能料到的问题：什么时候可能出现，现在做什么来预防。还没有出现，不算未解决。例如：“展会前后样机不够用，提前两周再做两套”。',
    en: 'What can be foreseen when planning: when it is likely, and what prevents it now. It has not come, and is not open. For example: “Too few prototypes around the fair: build two more, two weeks ahead”.',
  },
  add: { zh: '登记可预见的问题', en: 'Enter a foreseeable issue' },
  stateNone: { zh: '确认没有', en: 'State that there is none' },
  stateNoneHelp: {
    zh: '写明凭什么这样说；登记了第一个，这个确认自动失效。',
    en: 'Say on what ground. The first one that is entered ends the statement.',
  },
  noneSaid: { zh: '确认没有可预见的问题：{reason}', en: 'States that no issue can be foreseen: {reason}' },
  likely: { zh: '可能出现在', en: 'likely on' },
  noPrevention: { zh: '没有写怎么预防', en: 'nothing prevents it yet' },
  prevent: { zh: '记为已预防', en: 'Record as prevented' },
  preventHelp: { zh: '写明做了什么，所以它不会再出现。', en: 'Say what was done, so that it does not come any more.' },
  raise: { zh: '记为已出现', en: 'It has come' },
  raiseHelp: {
    zh: '它从此是一个问题，要在期限前解决。',
    en: 'From now on it is an open issue, to be resolved by its date.',
  },
})
