import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { tender as entity } from '../../entities/tender.ts'
import { biddingTexts } from './bidding-texts.ts'
import { BondForm } from './bond-form.tsx'
import { TenderResultForm } from './tender-result-form.tsx'
import { type TenderVerb, useTenderWord } from './tender-verbs.ts'
import { type Tender, useTenderForms } from './use-bidding.ts'

export interface TenderFormProps {
  tender: Tender
  verb: TenderVerb
  onClose: () => void
}

const { scores, deadline, openingAt, bidPrice, floorPrice, submittedAt, receipt, number, publishedOn } = entity.fields
const needed = { required: true } as const
const DECISION = {
  kind: 'choice',
  label: { zh: '决定', en: 'Decision' },
  required: true,
  options: { bid: { zh: '投标', en: 'Bid' }, no_bid: { zh: '不投标', en: 'No bid' } },
} as const
const DECIDE = { scores, decision: DECISION, reason: REASON }
const MOVE = { deadline, openingAt, reason: REASON }
const PRICE = { bidPrice: { ...bidPrice, ...needed }, floorPrice: { ...floorPrice, ...needed } }
const SUBMIT = {
  submittedAt: { ...submittedAt, ...needed },
  receipt: { ...receipt, ...needed },
  submittedById: entity.fields.submittedById,
}
const OPEN = { on: neededDay(entity.fields.openedOn), bidPrice }
const NEXT = { deadline, openingAt, number, publishedOn }

/** Asks for what a tender's command needs. */
export function TenderForm({ tender, verb, onClose }: TenderFormProps) {
  const t = useTexts(biddingTexts)
  const word = useTenderWord()
  const today = useToday()
  const forms = useTenderForms()
  const head = { open: true, record: tender, title: `${word(verb)} · ${tender.name}`, action: word(verb), onClose }
  const more = { projectId: tender.projectId, currency: tender.currency }
  switch (verb) {
    case 'decide':
      return (
        <ChangeForm
          {...head}
          help={t('decideHelp')}
          fields={DECIDE}
          initial={{ decision: null, reason: null }}
          onSubmit={(values, known) => forms.decide({ ...known, ...values })}
        />
      )
    case 'move':
      return (
        <ChangeForm
          {...head}
          help={t('moveHelp')}
          fields={MOVE}
          initial={{ reason: null }}
          onSubmit={(values, known) => forms.move({ ...known, ...values })}
        />
      )
    case 'price':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('priceHelp')}
          fields={PRICE}
          onSubmit={(values, known) => forms.price({ ...known, ...values })}
        />
      )
    case 'submit':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('submitHelp')}
          fields={SUBMIT}
          onSubmit={(values, known) => forms.submit({ ...known, ...values })}
        />
      )
    case 'open':
      return (
        <ChangeForm
          {...{ ...head, ...more }}
          help={t('openHelp')}
          fields={OPEN}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.open({ ...known, ...values })}
        />
      )
    case 'nextRound':
      return (
        <ChangeForm
          {...head}
          help={t('nextRoundHelp')}
          fields={NEXT}
          initial={{ deadline: null, openingAt: null, number: null, publishedOn: null }}
          onSubmit={(values, known) => forms.nextRound({ ...known, ...values })}
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
    case 'result':
      return <TenderResultForm {...{ tender, onClose }} />
    case 'contract':
    case 'payBond':
    case 'settleBond':
      return <BondForm {...{ tender, verb, onClose }} />
    case 'noQuestions':
    case 'recall':
    case 'reopen':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(`${verb}Help`)}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}
