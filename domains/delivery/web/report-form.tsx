import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { acceptanceReport as entity } from '../entities/acceptance-report.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { type AcceptanceReport, useDeliveryForms } from './use-delivery.ts'

export type ReportVerb = 'edit' | 'submit' | 'takeBack' | 'sign' | 'handOver'

interface ReportFormProps {
  report: AcceptanceReport
  verb: ReportVerb
  onClose: () => void
}

const required = { required: true } as const
const { confirmedBy, confirmedOn, confirmedHow, confirmedEvidence, handedWhat, handedTo, handedOn } = entity.fields
const SIGN = {
  confirmedBy: { ...confirmedBy, ...required },
  confirmedOn: neededDay(confirmedOn),
  confirmedHow: { ...confirmedHow, ...required },
  confirmedEvidence: { ...confirmedEvidence, ...required },
}
const HAND_OVER = {
  handedWhat: { ...handedWhat, ...required },
  handedTo: { ...handedTo, ...required },
  handedOn: neededDay(handedOn),
}
const WORDS = ['conclusion', 'remarks'] as const

/** Asks for what a command about a report needs. */
export function ReportForm({ report, verb, onClose }: ReportFormProps) {
  const t = useTexts(deliveryTexts)
  const today = useToday()
  const forms = useDeliveryForms()
  const head = { open: true, record: report, title: `${t(verb)} · ${report.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'edit':
      return <RecordForm entity={entity} open record={report} fields={WORDS} onClose={onClose} />
    case 'submit':
      return <ChangeForm {...head} help={t('submitHelp')} fields={{}} onSubmit={(_, known) => forms.submit(known)} />
    case 'sign':
      return (
        <ChangeForm
          {...head}
          help={t('signHelp')}
          fields={SIGN}
          initial={{ confirmedOn: today }}
          onSubmit={(values, known) => forms.sign({ ...known, ...values })}
        />
      )
    case 'handOver':
      return (
        <ChangeForm
          {...head}
          fields={HAND_OVER}
          initial={{ handedOn: report.handedOn ?? today }}
          onSubmit={(values, known) => forms.handOver({ ...known, ...values })}
        />
      )
    case 'takeBack':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('takeBackHelp')}
          onConfirm={(reason, known) => forms.takeBack({ ...known, reason })}
        />
      )
  }
}
