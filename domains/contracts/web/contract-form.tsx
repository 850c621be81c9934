import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER, REASON } from '#apps/web/ui/usual-fields.ts'
import { contract as entity } from '../entities/contract.ts'
import { contractObligation } from '../entities/contract-obligation.ts'
import { contractSignature } from '../entities/contract-signature.ts'
import { contractsTexts } from './contracts-texts.ts'
import { type Contract, useContractForms } from './use-contracts.ts'

export type ContractVerb =
  | ('submit' | 'revise' | 'sign' | 'bringIntoForce' | 'archive')
  | ('complete' | 'terminate' | 'assign' | 'addObligation')

interface ContractFormProps {
  contract: Contract
  verb: ContractVerb
  onClose: () => void
}

const { effectiveOn, endsOn, archiveNumber, archivedAt, endedOn } = entity.fields
const { party, signedBy, role, signedOn, how, evidence } = contractSignature.fields
const SIGN = { party, signedBy, role, signedOn, how, evidence }
const FORCE = { effectiveOn: neededDay(effectiveOn), endsOn }
const ARCHIVE = {
  archiveNumber: { ...archiveNumber, required: true as const },
  archivedAt: { ...archivedAt, required: true as const },
}
const TERMINATE = { on: endedOn, reason: REASON }
const { what, dueOn } = contractObligation.fields
const OBLIGATION = { party: contractObligation.fields.party, what, dueOn, ownerId: OWNER }

/** Asks for what a contract's command needs. */
export function ContractForm({ contract, verb, onClose }: ContractFormProps) {
  const t = useTexts(contractsTexts)
  const today = useToday()
  const forms = useContractForms()
  const { id: contractId, projectId } = contract
  const head = { open: true, record: contract, title: `${t(verb)} · ${contract.name}`, action: t(verb), onClose }
  switch (verb) {
    case 'submit':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          optional
          help={t('submitHelp')}
          label={t('note')}
          onConfirm={(note, known) => forms.submit({ ...known, ...(note && { note }) })}
        />
      )
    case 'revise':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('reviseHelp')}
          onConfirm={(reason, known) => forms.revise({ ...known, reason })}
        />
      )
    case 'sign':
      return (
        <ChangeForm
          {...head}
          help={t('signHelp')}
          fields={SIGN}
          initial={{ party: 'ours', signedOn: today, how: 'seal_and_name' }}
          onSubmit={(values, known) => forms.sign({ ...known, ...values })}
        />
      )
    case 'bringIntoForce':
      return (
        <ChangeForm
          {...head}
          fields={FORCE}
          initial={{ effectiveOn: contract.effectiveOn ?? today }}
          onSubmit={(values, known) => forms.bringIntoForce({ ...known, ...values })}
        />
      )
    case 'archive':
      return (
        <ChangeForm {...head} fields={ARCHIVE} onSubmit={(values, known) => forms.archive({ ...known, ...values })} />
      )
    case 'complete':
      return (
        <ChangeForm
          {...head}
          help={t('completeHelp')}
          fields={{ on: neededDay(endedOn) }}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.complete({ ...known, ...values })}
        />
      )
    case 'terminate':
      return (
        <ChangeForm
          {...head}
          help={t('terminateHelp')}
          fields={TERMINATE}
          initial={{ on: today, reason: null }}
          onSubmit={({ on, reason }, known) => forms.terminate({ ...known, reason, ...(on !== null && { on }) })}
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
    case 'addObligation':
      return (
        <CommandForm
          open
          title={head.title}
          fields={OBLIGATION}
          projectId={projectId}
          initial={{ party: 'ours', ownerId: contract.ownerId }}
          onSubmit={values => forms.addObligation({ contractId, ...values })}
          onClose={onClose}
        />
      )
  }
}
