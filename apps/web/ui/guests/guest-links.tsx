import { useState } from 'react'
import { guestLinkTexts } from '../../i18n/texts/guests.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import type { Barred } from '../../records/use-write-in.ts'
import { ActionButton } from '../action-button.tsx'
import { FormDrawer } from '../dialog.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { Loading } from '../loading.tsx'
import { Section } from '../section.tsx'
import { GuestLinkList } from './guest-link-list.tsx'
import { IssueLink, type KnownGuest } from './issue-link.tsx'
import { IssuedLink } from './issued-link.tsx'
import { type IssuedLink as Issued, useGuestLinks } from './use-guest-links.ts'

interface GuestLinksProps {
  subjectId: string
  /** Why the reader cannot record the answer, and so cannot ask for it by a link either. */
  barred: Barred | null
  guest?: KnownGuest
  /** Says what links are good for where there are none; else there is nothing to see then. */
  always?: boolean
}

/** The links by which people from outside answer for a document, and the way to send one. */
export function GuestLinks({ subjectId, barred, guest, always = false }: GuestLinksProps) {
  const t = useTexts(guestLinkTexts)
  const found = useGuestLinks(subjectId)
  const [asking, setAsking] = useState(false)
  const [issued, setIssued] = useState<Issued | null>(null)
  if (found.isPending) return always ? <Loading lines={3} /> : null
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  const { waits, items } = found.data
  if (items.length === 0 && !waits && !always) return null
  const ask = waits && (
    <ActionButton reason={barred} onClick={() => setAsking(true)}>
      {t('issue')}
    </ActionButton>
  )
  return (
    <Section title={t('title')} aside={items.length > 0 && ask}>
      {items.length > 0 ? (
        <GuestLinkList links={items} waits={waits} barred={barred} />
      ) : (
        <EmptyState title={t('none')} help={t(waits ? 'noneHelp' : 'noneWaiting')} action={ask} />
      )}
      <IssueLink
        open={asking}
        subjectId={subjectId}
        guest={guest}
        onIssued={setIssued}
        onClose={() => setAsking(false)}
      />
      <IssuedLink issued={issued} onClose={() => setIssued(null)} />
    </Section>
  )
}

type GuestLinksDrawerProps = Omit<GuestLinksProps, 'always'> & { open: boolean; onClose: () => void }

/** The same beside a list of documents. */
export function GuestLinksDrawer({ open, onClose, ...links }: GuestLinksDrawerProps) {
  const t = useTexts(guestLinkTexts)
  return (
    <FormDrawer open={open} title={t('issue')} onClose={onClose}>
      <GuestLinks {...links} always />
    </FormDrawer>
  )
}
