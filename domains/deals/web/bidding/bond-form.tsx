import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { tender as entity } from '../../entities/tender.ts'
import { biddingTexts } from './bidding-texts.ts'
import { type Tender, useTenderForms } from './use-bidding.ts'

interface BondFormProps {
  tender: Tender
  verb: 'contract' | 'payBond' | 'settleBond'
  onClose: () => void
}

const { contractOn, bondRefundDueOn, bondAmount, bondPaidOn, bondReceipt, bondEnd, bondEndOn } = entity.fields
const { bondBack, bondNote } = entity.fields
const needed = { required: true } as const
const CONTRACT = { contractOn: neededDay(contractOn), bondRefundDueOn }
const PAY = { bondAmount: { ...bondAmount, ...needed }, bondPaidOn: neededDay(bondPaidOn), bondReceipt }
const SETTLE = { bondEnd: { ...bondEnd, ...needed }, bondEndOn: neededDay(bondEndOn), bondBack, bondNote }

/** The bid bond: paid, owed back from the contract on, settled. */
export function BondForm({ tender, verb, onClose }: BondFormProps) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const forms = useTenderForms()
  const head = { open: true, record: tender, title: `${t(verb)} · ${tender.name}`, action: t(verb), onClose }
  const currency = tender.currency
  if (verb === 'contract')
    return (
      <ChangeForm
        {...head}
        help={t('contractHelp')}
        fields={CONTRACT}
        initial={{ bondRefundDueOn: null }}
        hide={name => name === 'bondRefundDueOn' && tender.bondPaidOn === null}
        onSubmit={(values, known) => forms.contract({ ...known, ...values })}
      />
    )
  if (verb === 'payBond')
    return (
      <ChangeForm
        {...{ ...head, currency }}
        fields={PAY}
        initial={{ bondPaidOn: today }}
        onSubmit={(values, known) => forms.payBond({ ...known, ...values })}
      />
    )
  return (
    <ChangeForm
      {...{ ...head, currency }}
      help={t('settleBondHelp')}
      fields={SETTLE}
      initial={{ bondEnd: 'refunded', bondEndOn: today, bondBack: tender.bondAmount }}
      hide={(name, values) => name === 'bondBack' && values.bondEnd !== 'refunded'}
      onSubmit={(values, known) => forms.settleBond({ ...known, ...values })}
    />
  )
}
