import { defineTexts } from '../define-texts.ts'

/** Links by which people without an account confirm a document. */
export const guestLinkTexts = defineTexts('guestLinks', {
  title: { zh: '确认链接', en: 'Confirmation links' },
  issue: { zh: '发链接请对方确认', en: 'Send a link for confirmation' },
  issueHelp: {
    zh: '对方不用账号，打开链接就能读到这份文件，写上姓名确认，或写明原因退回。除这份文件外什么也看不到。',
    en: 'Without an account they read this document, confirm it by their name, or send it back with a reason. They see nothing else.',
  },
  make: { zh: '生成链接', en: 'Make the link' },
  none: { zh: '还没有发过链接', en: 'No link has been sent yet' },
  noneHelp: {
    zh: '例如：给客户的设备科长发一个链接，他在手机上读完就能确认，凭据自动留下。',
    en: 'For example: the customer’s head of equipment reads it on a phone and confirms; the evidence is kept by itself.',
  },
  noneWaiting: {
    zh: '文件发给客户、正在等待答复时，才能发链接；请干系人签署，要先提交项目章程。',
    en: 'A link can be sent while the document is with the customer and waits for an answer; for a stakeholder, submit the charter first.',
  },
  ready: { zh: '链接已生成', en: 'The link is ready' },
  copyNow: {
    zh: '请现在复制：链接只显示这一次。丢了可以再发一个，旧的随即失效。',
    en: 'Copy it now: it is shown this once. If it is lost, send another; the old one then opens nothing.',
  },
  address: { zh: '链接', en: 'Link' },
  copy: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: {
    zh: '没有复制成功，请选中链接自己复制。',
    en: 'It was not copied. Select the link and copy it yourself.',
  },
  mail: { zh: '写邮件', en: 'Write an e-mail' },
  mailSubject: { zh: '请确认：{title}', en: 'Please confirm: {title}' },
  mailBody: {
    zh: '{name}：\n\n请打开下面的链接，读完后确认或退回：\n{url}\n\n链接有效期到 {date}，请勿转发。',
    en: 'Dear {name},\n\nplease open this link, read the document and confirm it or send it back:\n{url}\n\nThe link is valid until {date}. Please do not pass it on.',
  },
  close: { zh: '关闭', en: 'Close' },
  renew: { zh: '重新发一个', en: 'Send another' },
  revoke: { zh: '撤销', en: 'Revoke' },
  overtaken: { zh: '文件已改动或不再等待答复', en: 'Changed, or no longer waiting' },
  until: { zh: '有效期到 {date}', en: 'Valid until {date}' },
  issuedAt: { zh: '{date} 发出', en: 'Issued {date}' },
  openedAt: { zh: '{date} 打开', en: 'Opened {date}' },
  confirmedBy: { zh: '{name} 于 {date} 确认', en: '{name} confirmed on {date}' },
  returnedBy: { zh: '{name} 于 {date} 退回：{reason}', en: '{name} sent it back on {date}: {reason}' },
  evidence: { zh: '指纹 {hash} · 网络地址 {address}', en: 'Fingerprint {hash} · address {address}' },
  browser: { zh: '浏览器：{agent}', en: 'Browser: {agent}' },
  noneInProject: { zh: '这个项目还没有发过确认链接', en: 'No confirmation link has been sent in this project' },
  noneInProjectHelp: {
    zh: '需求文档、方案报价、验收报告发给客户后，或章程请干系人签署时，可以在各自的页面发链接。',
    en: 'Links are sent from the pages of requirement documents, proposals and acceptance reports that are with the customer, and of stakeholders who sign off.',
  },
})
