import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, REASON } from '#apps/web/ui/usual-fields.ts'
import { tender as entity } from '../../entities/tender.ts'
import { biddingTexts } from './bidding-texts.ts'
import { type Tender, useTenderForms } from './use-bidding.ts'

const { winner, awardAmount, publicityFrom, publicityUntil, bondRefundDueOn, resultOn } = entity.fields
const { won, lost, void: voided, disqualified, withdrawn } = entity.fields.state.options
const RESULT = {
  kind: 'choice',
  label: { zh: '结果', en: 'Result' },
  required: true,
  options: { won, lost, void: voided, disqualified, withdrawn },
} as const
const FIELDS = {
  result: RESULT,
  on: neededDay(resultOn),
  awardAmount,
  winner,
  reason: { ...REASON, required: false as const },
  ...{ publicityFrom, publicityUntil, bondRefundDueOn },
}

/** How far a tender has to be to end so. */
const FROM: Partial<Record<Tender['state'], readonly (keyof typeof RESULT.options)[]>> = {
  noticed: ['void'],
  preparing: ['withdrawn', 'void'],
  submitted: ['disqualified', 'withdrawn', 'void'],
}

/** Asks how a tender has ended, and for what that result needs. */
export function TenderResultForm({ tender, onClose }: { tender: Tender; onClose: () => void }) {
  const t = useTexts(biddingTexts)
  const today = useToday()
  const forms = useTenderForms()
  const possible = FROM[tender.state]
  const options = possible ? Object.fromEntries(possible.map(one => [one, RESULT.options[one]])) : RESULT.options
  const fields = { ...FIELDS, result: { ...RESULT, options: options as typeof RESULT.options } }
  return (
    <ChangeForm
      {...{ open: true, record: tender, title: `${t('result')} · ${tender.name}`, action: t('result'), onClose }}
      help={t('resultHelp')}
      fields={fields}
      currency={tender.currency}
      initial={{ ...START, on: today, awardAmount: tender.bidPrice, result: possible?.at(0) ?? null }}
      hide={(name, { result }) => isHidden(name, String(result ?? ''), tender)}
      onSubmit={({ reason, awardAmount: amount, ...values }, known) =>
        forms.result({
          ...{ ...known, ...values, ...(reason && { reason }) },
          ...(values.result === 'won' && { awardAmount: amount }),
        })
      }
    />
  )
}

const START = { winner: null, reason: null, publicityFrom: null, publicityUntil: null, bondRefundDueOn: null }

function isHidden(name: string, result: string, { bondPaidOn }: Tender): boolean {
  if (name === 'awardAmount') return result !== 'won'
  if (name === 'winner') return result !== 'lost'
  if (name === 'publicityFrom' || name === 'publicityUntil') return result !== 'won' && result !== 'lost'
  return name === 'bondRefundDueOn' && bondPaidOn === null
}
