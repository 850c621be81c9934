import { defineRefusals } from '#kernel/error/refusal.ts'

export const guestsRefusals = defineRefusals({
  'guest_link.unknown': {
    status: 404,
    zh: '这个链接打不开。请核对地址是否完整，或向发给你的人再要一个。',
    en: 'This link leads nowhere. See whether the address is complete, or ask whoever sent it for another.',
  },
  'guest_link.no_subject': {
    status: 422,
    zh: '这类记录不能用链接请客人确认。',
    en: 'A record of this kind cannot be confirmed by a link.',
  },
  'guest_link.wrong_state': {
    status: 409,
    zh: '发给“{guestName}”的链接{state}，不能{verb}。',
    en: 'The link for “{guestName}” cannot be {verb} (its state: {state}).',
  },
  'guest_link.answered': {
    status: 409,
    zh: '{name} 已于 {when} 用这个链接{how}，不能再答复一次。',
    en: '{name} has already {how} by this link ({when}); it cannot be answered again.',
  },
  'guest_link.revoked': {
    status: 410,
    zh: '这个链接已被收回，没有记下任何确认。请向{company}的{who}询问。',
    en: 'This link was taken back; nothing was confirmed. Ask {who} of {company}.',
  },
  'guest_link.expired': {
    status: 410,
    zh: '这个链接已过有效期，没有记下任何确认。请向{company}的{who}再要一个。',
    en: 'This link has expired; nothing was confirmed. Ask {who} of {company} for another.',
  },
  'guest_link.changed': {
    status: 409,
    zh: '这份文件在链接发出之后改过，没有记下任何确认。请向{company}的{who}要新的链接。',
    en: 'The document has changed since the link was issued; nothing was confirmed. Ask {who} of {company} for a new link.',
  },
  'guest_link.closed': {
    status: 409,
    zh: '这份文件已不再等待答复，没有记下任何确认。请向{company}的{who}询问。',
    en: 'The document does not wait for an answer any more; nothing was confirmed. Ask {who} of {company}.',
  },
})
