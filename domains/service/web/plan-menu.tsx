import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { carePlan as entity } from '../entities/care-plan.ts'
import { ServiceCommands } from './service-commands.tsx'
import { serviceTexts } from './service-texts.ts'
import { type CarePlan, useServiceForms } from './use-service.ts'

type Verb = 'handOver' | 'setRhythm' | 'endCare'
const VERBS: readonly Verb[] = ['handOver', 'setRhythm', 'endCare']
const { handNote, rhythmDays } = entity.fields
const HAND_OVER = { ownerId: OWNER, handNote }
const RHYTHM = { rhythmDays, reason: REASON }

/** What can be done with a care plan, at the strip or on its page. */
export function PlanMenu({ plan, rest }: { plan: CarePlan; rest?: readonly RecordCommand[] }) {
  const t = useTexts(serviceTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const verbs = plan.state === 'running' ? VERBS : []
  const commands = verbs.map(key => ({
    ...{ key, label: t(key), danger: key === 'endCare' },
    onClick: () => setVerb(key),
  }))
  const next = plan.handedOn === null ? 'handOver' : undefined
  return (
    <>
      <ServiceCommands record={plan} name={plan.customer} commands={commands} next={next} rest={rest} />
      {verb && <PlanForm plan={plan} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function PlanForm({ plan, verb, onClose }: { plan: CarePlan; verb: Verb; onClose: () => void }) {
  const t = useTexts(serviceTexts)
  const forms = useServiceForms()
  const head = { open: true, record: plan, title: `${t(verb)} · ${plan.customer}`, action: t(verb), onClose }
  switch (verb) {
    case 'handOver':
      return (
        <ChangeForm
          {...head}
          help={t('handOverHelp')}
          fields={HAND_OVER}
          onSubmit={(values, known) => forms.handOver({ ...known, ...values })}
        />
      )
    case 'setRhythm':
      return (
        <ChangeForm
          {...head}
          help={t('setRhythmHelp')}
          fields={RHYTHM}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.setRhythm({ ...known, ...values })}
        />
      )
    case 'endCare':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('endCareHelp')}
          danger
          onConfirm={(reason, known) => forms.endCare({ ...known, reason })}
        />
      )
  }
}
