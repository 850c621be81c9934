import { DAYS, guestLink } from '#domains/guests/contract.ts'
import type { Field, Values } from '#kernel/entity/field.ts'
import { useLocale } from '../../i18n/locale.ts'
import { guestLinkTexts } from '../../i18n/texts/guests.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { CommandForm } from '../command-form.tsx'
import { type IssuedLink, useGuestLinkCommands } from './use-guest-links.ts'

const { guestName, organisation, email, phone, language, purpose } = guestLink.fields

const FIELDS = {
  ...{ guestName, organisation, email, phone, purpose, language },
  days: {
    ...{ kind: 'integer', required: true, min: DAYS.min, max: DAYS.max },
    label: { zh: '几天内有效', en: 'Valid for how many days' },
  },
} as const satisfies Record<string, Field>

/** What the form may know of the guest beforehand. */
export interface KnownGuest {
  readonly guestName?: string | null
  readonly organisation?: string | null
}

interface IssueLinkProps {
  open: boolean
  subjectId: string
  guest?: KnownGuest
  onIssued: (issued: IssuedLink) => void
  onClose: () => void
}

/** Asks for whom the link is and how long it holds. */
export function IssueLink({ open, subjectId, guest, onIssued, onClose }: IssueLinkProps) {
  const t = useTexts(guestLinkTexts)
  const locale = useLocale()
  const { issue } = useGuestLinkCommands(onIssued)
  const submit = async (values: Values<typeof FIELDS>) => onIssued(await issue({ subjectId, ...values }))
  return (
    <CommandForm
      open={open}
      title={t('issue')}
      help={t('issueHelp')}
      action={t('make')}
      fields={FIELDS}
      initial={{ ...guest, language: locale === 'en' ? 'en' : 'zh', days: DAYS.usual }}
      onSubmit={submit}
      onClose={onClose}
    />
  )
}
