import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { tenderClarification as entity } from '../../entities/tender-clarification.ts'
import { biddingTexts } from './bidding-texts.ts'
import { type Clarification, useClarificationForms } from './use-bidding.ts'

type Verb = 'answer' | 'drop' | 'reopen' | 'assign'

const ITEMS: Record<Clarification['state'], readonly Verb[]> = {
  ...{ open: ['answer', 'drop', 'assign'], answered: ['reopen'], dropped: ['reopen'] },
}
const { answer, answeredOn, changes } = entity.fields
const ANSWER = { answer: { ...answer, required: true as const }, answeredOn: neededDay(answeredOn), changes }

interface ClarificationMenuProps {
  question: Clarification
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a question about a tender's documents. */
export function ClarificationMenu({ question, rest }: ClarificationMenuProps) {
  const t = useTexts(biddingTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const { barred } = useWriteIn(question.projectId, 'deals', question.ownerId)
  const own = ITEMS[question.state].map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={question.state === 'open' ? 'answer' : undefined} name={question.question} />
      {verb && <Form question={question} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function Form({ question, verb, onClose }: { question: Clarification; verb: Verb; onClose: () => void }) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const forms = useClarificationForms()
  const head = { open: true, record: question, title: t(verb), action: t(verb), onClose }
  if (verb === 'answer')
    return (
      <ChangeForm
        {...head}
        help={question.question}
        fields={ANSWER}
        initial={{ answeredOn: today }}
        onSubmit={(values, known) => forms.answer({ ...known, ...values })}
      />
    )
  if (verb === 'assign')
    return (
      <ChangeForm
        {...head}
        fields={{ ownerId: OWNER }}
        onSubmit={(values, known) => forms.assign({ ...known, ...values })}
      />
    )
  return (
    <ConfirmChange
      {...head}
      entity={entity}
      help={t(`${verb}Help`)}
      onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
    />
  )
}
