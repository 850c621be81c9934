import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { formatMoment } from '../../format/moment.ts'
import { say } from '../../i18n/i18n.ts'
import { guestLinkTexts } from '../../i18n/texts/guests.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { Dialog } from '../dialog.tsx'
import styles from './guests.module.css'
import type { IssuedLink as Issued } from './use-guest-links.ts'

/** The address of a new link, this once: to copy, or to send by mail. */
export function IssuedLink({ issued, onClose }: { issued: Issued | null; onClose: () => void }) {
  const t = useTexts(guestLinkTexts)
  return (
    <Dialog open={issued !== null} title={t('ready')} footer={null} onCancel={onClose} destroyOnHidden>
      {issued && <Address issued={issued} onClose={onClose} />}
    </Dialog>
  )
}

function Address({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  const t = useTexts(guestLinkTexts)
  const id = useId()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const { me } = useWorkspace()
  // Where the page comes without TLS there is no clipboard.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(issued.url)
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <div className={styles.issued}>
      <p>{t('copyNow')}</p>
      <label htmlFor={id}>{t('address')}</label>
      <Input.TextArea id={id} readOnly autoSize value={issued.url} onFocus={event => event.target.select()} />
      <p role="status">{copied && t(copied === 'yes' ? 'copied' : 'notCopied')}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('close')}</Button>
        <Button href={mailTo(issued, me.workspace.timeZone)}>{t('mail')}</Button>
        <Button type="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  )
}

/** In the language of the guest, not of whoever sends it. */
function mailTo({ link, url }: Issued, timeZone: string): string {
  const locale = link.language === 'en' ? 'en' : 'zh-CN'
  const words = (key: 'mailSubject' | 'mailBody') =>
    encodeURIComponent(
      say(guestLinkTexts.area, key, locale, {
        ...{ title: link.subjectTitle, name: link.guestName, url, date: formatMoment(link.expiresAt, timeZone) },
      }),
    )
  return `mailto:${encodeURIComponent(link.email ?? '')}?subject=${words('mailSubject')}&body=${words('mailBody')}`
}
