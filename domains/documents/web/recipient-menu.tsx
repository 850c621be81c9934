import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { planBookRecipient } from '../entities/plan-book-recipient.ts'
import { recipientTexts } from './recipient-texts.ts'
import type { Recipient } from './recipients.tsx'

const { sentOn, how, response, respondedOn, said } = planBookRecipient.fields
const SEND = { sentOn: { ...sentOn, required: true as const }, how: { ...how, required: true as const } }
const ANSWER = {
  response: { ...response, required: true as const },
  respondedOn: { ...respondedOn, required: true as const },
  said,
}

interface RecipientMenuProps {
  recipient: Recipient
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a recipient: that it was sent, and what they said. */
export function RecipientMenu({ recipient, rest }: RecipientMenuProps) {
  const t = useTexts(recipientTexts)
  const [verb, setVerb] = useState<'send' | 'answer' | null>(null)
  const { barred } = useWriteIn(recipient.projectId, 'documents', recipient.ownerId, recipient.iteration)
  const verbs = recipient.state === 'planned' ? (['send'] as const) : (['answer', 'send'] as const)
  const own = verbs.map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  const next = recipient.state === 'planned' ? 'send' : recipient.state === 'sent' ? 'answer' : undefined
  return (
    <>
      <RecordCommands
        commands={[...own, ...(rest ?? [])]}
        barred={barred}
        page={rest !== undefined}
        next={next}
        name={recipient.name}
      />
      {verb === 'send' && <SendForm recipient={recipient} onClose={() => setVerb(null)} />}
      {verb === 'answer' && <AnswerForm recipient={recipient} onClose={() => setVerb(null)} />}
    </>
  )
}

interface FormProps {
  recipient: Recipient
  onClose: () => void
}

function SendForm({ recipient, onClose }: FormProps) {
  const t = useTexts(recipientTexts)
  const { client } = useWorkspace()
  const send = useSend()
  const today = useToday()
  return (
    <ChangeForm
      open
      record={recipient}
      title={`${t('send')} · ${recipient.name}`}
      help={t('sendHelp')}
      action={t('send')}
      fields={SEND}
      initial={{ sentOn: today }}
      onSubmit={(values, known) => send(client.documents.sendPlanBook)({ ...known, ...values })}
      onClose={onClose}
    />
  )
}

function AnswerForm({ recipient, onClose }: FormProps) {
  const t = useTexts(recipientTexts)
  const { client } = useWorkspace()
  const send = useSend()
  const today = useToday()
  return (
    <ChangeForm
      open
      record={recipient}
      title={`${t('answer')} · ${recipient.name}`}
      help={t('answerHelp')}
      action={t('answer')}
      fields={ANSWER}
      initial={{ respondedOn: recipient.respondedOn ?? today }}
      onSubmit={(values, known) => send(client.documents.answerPlanBook)({ ...known, ...values })}
      onClose={onClose}
    />
  )
}
