import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, REASON } from '#apps/web/ui/usual-fields.ts'
import { revisit as entity } from '../entities/revisit.ts'
import { satisfaction } from '../entities/satisfaction.ts'
import { ServiceCommands } from './service-commands.tsx'
import { serviceTexts } from './service-texts.ts'
import { type Revisit, useServiceForms } from './use-service.ts'

type Verb = 'doIt' | 'move'
const VERBS: readonly Verb[] = ['doIt', 'move']
const { doneOn, spokenWith, usage, feedback, dueOn } = entity.fields
const SCORE_LABEL = { zh: '满意度（1–5 分）', en: 'Satisfied, 1 to 5' }
const NEXT_LABEL = { zh: '下次回访日期', en: 'Next revisit on' }
const DO = {
  on: neededDay(doneOn),
  spokenWith: { ...spokenWith, required: true as const },
  usage: { ...usage, required: true as const },
  feedback,
  score: { ...satisfaction.fields.score, label: SCORE_LABEL, required: false as const, min: 1, max: 5 },
  nextOn: { kind: 'date', label: NEXT_LABEL },
} as const
const MOVE = { dueOn, reason: REASON }

/** What can be done with a revisit that is to come, at the strip or on its page. */
export function RevisitMenu({ revisit, rest }: { revisit: Revisit; rest?: readonly RecordCommand[] }) {
  const t = useTexts(serviceTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const verbs = revisit.state === 'planned' ? VERBS : []
  const commands = verbs.map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  return (
    <>
      <ServiceCommands record={revisit} name={revisit.customer} commands={commands} next="doIt" rest={rest} />
      {verb && <RevisitForm revisit={revisit} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function RevisitForm({ revisit, verb, onClose }: { revisit: Revisit; verb: Verb; onClose: () => void }) {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const forms = useServiceForms()
  const head = { open: true, record: revisit, title: `${t(verb)} · ${revisit.customer}`, action: t(verb), onClose }
  if (verb === 'move')
    return (
      <ChangeForm
        {...head}
        fields={MOVE}
        initial={{ reason: null }}
        onSubmit={(values, known) => forms.move({ ...known, ...values })}
      />
    )
  return (
    <ChangeForm
      {...head}
      help={t('doHelp')}
      fields={DO}
      initial={{ on: today, score: null, nextOn: null }}
      onSubmit={(values, known) => forms.doIt({ ...known, ...values })}
    />
  )
}
