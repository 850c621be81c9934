import { useState } from 'react'
import { type GuestLinkView, guestLink } from '#domains/guests/contract.ts'
import { formatMoment } from '../../format/moment.ts'
import { guestLinkTexts } from '../../i18n/texts/guests.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { recordType } from '../../records/record-types.ts'
import { type Barred, useWriteIn } from '../../records/use-write-in.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { ListRow, RowList } from '../list-row.tsx'
import { RecordCommands } from '../record-commands.tsx'
import { StateTag, type Tone } from '../state-tag.tsx'
import { IssuedLink } from './issued-link.tsx'
import { type IssuedLink as Issued, useGuestLinkCommands } from './use-guest-links.ts'

const TONES: Readonly<Record<GuestLinkView['state'], Tone>> = {
  issued: 'active',
  opened: 'active',
  confirmed: 'passed',
  returned: 'attention',
  revoked: 'neutral',
  expired: 'neutral',
}

interface GuestLinkListProps {
  links: readonly GuestLinkView[]
  /** Does the document wait for an answer, so that a link can be sent anew? */
  waits: boolean
  /** Why the reader may do nothing with them; by their right on what each leads to where it is left out. */
  barred?: Barred | null
  /** Says of each link which document it leads to. */
  titled?: boolean
}

/** Links below each other: for whom, how far, what was answered; each with what can be done. */
export function GuestLinkList({ links, waits, barred, titled = false }: GuestLinkListProps) {
  const [issued, setIssued] = useState<Issued | null>(null)
  return (
    <>
      <RowList>
        {links.map(link => (
          <Row key={link.id} {...{ link, waits, barred, titled }} onIssued={setIssued} />
        ))}
      </RowList>
      <IssuedLink issued={issued} onClose={() => setIssued(null)} />
    </>
  )
}

type RowProps = Omit<GuestLinkListProps, 'links'> & { link: GuestLinkView; onIssued: (issued: Issued) => void }

function Row({ link, waits, barred, titled, onIssued }: RowProps) {
  const t = useTexts(guestLinkTexts)
  const label = useLabel()
  const { me } = useWorkspace()
  const { guestName, organisation, state, overtaken } = link
  const at = (moment: string | null) => (moment ? formatMoment(moment, me.workspace.timeZone) : '')
  const open = state === 'issued' || state === 'opened'
  const own = useWriteIn(link.projectId, recordType(link.subjectType).entity.module)
  const why = barred === undefined ? own.barred : barred
  return (
    <ListRow
      name={organisation ? `${guestName} · ${organisation}` : guestName}
      tags={
        <>
          <StateTag tone={TONES[state]}>{label(guestLink.fields.state.options[state])}</StateTag>
          {overtaken && <StateTag tone="attention">{t('overtaken')}</StateTag>}
        </>
      }
      about={[
        titled && link.subjectTitle,
        t('issuedAt', { date: at(link.issuedAt) }),
        link.openedAt && t('openedAt', { date: at(link.openedAt) }),
        open && t('until', { date: at(link.expiresAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      ownerId={link.issuedBy}
      commands={<Commands {...{ link, waits, onIssued }} barred={why} />}
    >
      {link.answeredAt && <Answer link={link} at={at(link.answeredAt)} />}
    </ListRow>
  )
}

function Answer({ link, at }: { link: GuestLinkView; at: string }) {
  const t = useTexts(guestLinkTexts)
  const { state, answeredBy: name, answeredHash, clientAddress: address, reason, userAgent } = link
  return (
    <>
      <p>{t(state === 'returned' ? 'returnedBy' : 'confirmedBy', { name, date: at, reason })}</p>
      <p title={t('browser', { agent: userAgent })}>
        <small>{t('evidence', { hash: answeredHash?.slice(0, 16), address })}</small>
      </p>
    </>
  )
}

function Commands({
  link,
  waits,
  barred,
  onIssued,
}: Pick<RowProps, 'link' | 'waits' | 'onIssued'> & { barred: Barred | null }) {
  const t = useTexts(guestLinkTexts)
  const { renew, revoke } = useGuestLinkCommands(onIssued)
  const { id, version, state, guestName } = link
  const answered = state === 'confirmed' || state === 'returned'
  const commands = [
    ...(waits && !answered ? [{ key: 'renew', label: t('renew'), onClick: () => renew.mutate({ id, version }) }] : []),
    ...(answered || state === 'revoked'
      ? []
      : [{ key: 'revoke', label: t('revoke'), danger: true, onClick: () => revoke.mutate({ id, version }) }]),
  ]
  return (
    <RecordCommands
      commands={commands}
      barred={barred}
      name={guestName}
      loading={renew.isPending || revoke.isPending}
    />
  )
}
