import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { fundingApplication as entity } from '../../entities/funding-application.ts'
import { biddingTexts } from './bidding-texts.ts'
import { type Funding, useFundingForms } from './use-bidding.ts'

const VERBS = ['submit', 'result', 'receive', 'otherFunding', 'move', 'withdraw', 'reopen', 'assign'] as const
export type FundingVerb = (typeof VERBS)[number]

interface FundingFormProps {
  application: Funding
  verb: FundingVerb
  word: string
  onClose: () => void
}

const { deadline, submittedOn, receipt, granted, resultOn, fundsDueOn, paidIn, fundsOn, otherFunding } = entity.fields
const { otherFundingOn, otherFundingById } = entity.fields
const { granted: whole, partly, refused } = entity.fields.state.options
const needed = { required: true } as const
const SUBMIT = { submittedOn: neededDay(submittedOn), receipt: { ...receipt, ...needed } }
const RESULT = {
  result: {
    kind: 'choice',
    label: { zh: '结果', en: 'Result' },
    ...needed,
    options: { granted: whole, partly, refused },
  },
  on: neededDay(resultOn),
  granted,
  reason: { ...REASON, required: false as const },
  fundsDueOn,
} as const
const RECEIVE = { paidIn: { ...paidIn, ...needed }, fundsOn: neededDay(fundsOn) }
const OTHER = {
  otherFunding: { ...otherFunding, ...needed },
  otherFundingOn: neededDay(otherFundingOn),
  otherFundingById,
}

/** Asks for what a command about an application for funds needs. */
export function FundingForm({ application, verb, word, onClose }: FundingFormProps) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const forms = useFundingForms()
  const { programme, currency, projectId } = application
  const head = { open: true, record: application, title: `${word} · ${programme}`, action: word, onClose }
  const more = { currency, projectId }
  switch (verb) {
    case 'submit':
      return (
        <ChangeForm
          {...head}
          help={t('submitFundingHelp')}
          fields={SUBMIT}
          initial={{ submittedOn: today }}
          onSubmit={(values, known) => forms.submit({ ...known, ...values })}
        />
      )
    case 'result':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('fundingResultHelp')}
          fields={RESULT}
          initial={{ on: today, result: null, reason: null, granted: application.asked }}
          hide={(name, { result }) => result === 'refused' && (name === 'granted' || name === 'fundsDueOn')}
          onSubmit={({ reason, ...values }, known) => forms.result({ ...known, ...values, ...(reason && { reason }) })}
        />
      )
    case 'receive':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('receiveHelp')}
          fields={RECEIVE}
          initial={{ paidIn: application.paidIn ?? application.granted, fundsOn: today }}
          onSubmit={(values, known) => forms.receive({ ...known, ...values })}
        />
      )
    case 'otherFunding':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('otherFundingHelp')}
          fields={OTHER}
          initial={{ otherFundingOn: application.otherFundingOn ?? today }}
          onSubmit={(values, known) => forms.otherFunding({ ...known, ...values })}
        />
      )
    case 'move':
      return (
        <ChangeForm
          {...head}
          fields={{ deadline, reason: REASON }}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.move({ ...known, ...values })}
        />
      )
    case 'assign':
      return (
        <ChangeForm
          {...head}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )
    case 'withdraw':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(`${verb}Help`)}
          danger={verb === 'withdraw'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
