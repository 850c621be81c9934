import { useParams } from '@tanstack/react-router'
import { inChineseCapitals } from '@yingce/finance/chinese-capitals'
import { type ReactNode, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { contract } from '../entities/contract.ts'
import { contractObligation } from '../entities/contract-obligation.ts'
import { contractSignature } from '../entities/contract-signature.ts'
import { type Party, parties } from '../entities/parties.ts'
import { ContractMenu } from './contract-menu.tsx'
import styles from './contracts.module.css'
import { ContractsHead } from './contracts-head.tsx'
import { contractsTexts } from './contracts-texts.ts'
import { ObligationMenu } from './obligation-menu.tsx'
import {
  type Contract,
  type Obligation,
  type Signature,
  useAgreedBarred,
  useContractForms,
  useOfProject,
} from './use-contracts.ts'

const ASKED = [
  ...(['name', 'number', 'ourSide', 'theirSide', 'customerId', 'amount'] as const),
  ...(['content', 'effectiveOn', 'endsOn'] as const),
]

/** The contracts of a project: how far each is, who has signed, and what both sides owe. */
export function ContractsPage() {
  const t = useTexts(contractsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'contracts')
  const found = useOfProject(contract, id)
  const signatures = useOfProject(contractSignature, id).data?.items ?? []
  const obligations = useOfProject(contractObligation, id).data?.items ?? []
  const of = <T extends { contractId: string }>(all: readonly T[], whole: Contract) =>
    all.filter(one => one.contractId === whole.id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('addContract')}
    </ActionButton>
  )
  return (
    <>
      <ContractsHead projectId={id} here="contracts" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="contract" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      <div className={styles.page}>
        {found.data?.items.map(one => (
          <OneContract key={one.id} one={one} signatures={of(signatures, one)} obligations={of(obligations, one)} />
        ))}
      </div>
      <RecordForm
        entity={contract}
        open={state.creating}
        projectId={id}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

interface OneContractProps {
  one: Contract
  signatures: readonly Signature[]
  obligations: readonly Obligation[]
}

function OneContract({ one, signatures, obligations }: OneContractProps) {
  const t = useTexts(contractsTexts)
  return (
    <Section title={<To href={`/contracts/${one.id}`}>{one.name}</To>} aside={<ContractState state={one.state} />}>
      <div className={styles.head}>
        <p className={styles.soft}>
          {t('number', { number: one.number })} · {t('with', { name: one.theirSide })}
        </p>
        <div className={styles.buttons}>
          <ContractMenu contract={one} signed={signatures.length === 2} />
        </div>
      </div>
      <dl className={styles.facts}>
        <Fact name={t('contractAmount')}>
          <span className={styles.big}>
            <Money value={one.amount} currency={one.currency} unit />
          </span>
          {one.currency === 'CNY' && <small className={styles.soft}>人民币{inChineseCapitals(one.amount)}</small>}
        </Fact>
        <Fact name={t('term')}>
          <Term one={one} />
        </Fact>
        <Fact name={t('signatures')}>
          {(Object.keys(parties) as Party[]).map(party => (
            <SignedBy key={party} contract={one} party={party} signature={signatures.find(s => s.party === party)} />
          ))}
        </Fact>
        <Fact name={t('archive')}>
          {one.archiveNumber
            ? t('filedAs', { number: one.archiveNumber, place: one.archivedAt ?? '—' })
            : t('notFiled')}
        </Fact>
      </dl>
      <h3 className={styles.part}>{t('obligations')}</h3>
      {obligations.length === 0 && <p className={styles.lone}>{t('noObligations')}</p>}
      <RowList>
        {obligations.toSorted(openFirst).map(each => (
          <ObligationRow key={each.id} one={each} />
        ))}
      </RowList>
    </Section>
  )
}

const TONES: Partial<Record<Contract['state'], Tone>> = {
  signing: 'active',
  in_force: 'passed',
  completed: 'passed',
  terminated: 'failed',
}

export function ContractState({ state }: { state: Contract['state'] }) {
  const label = useLabel()
  return <StateTag tone={TONES[state] ?? toneOfOption(state)}>{label(contract.fields.state.options[state])}</StateTag>
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.lines}>{children}</dd>
    </div>
  )
}

function Term({ one: { effectiveOn, endsOn, state } }: { one: Contract }) {
  const t = useTexts(contractsTexts)
  if (effectiveOn === null) return t('notYet')
  const words = endsOn ? t('fromTo', { from: effectiveOn, to: endsOn }) : t('from', { date: effectiveOn })
  return (
    <>
      <span>{words}</span>
      {state !== 'in_force' && state !== 'completed' && <small className={styles.soft}>{t('notYet')}</small>}
    </>
  )
}

function SignedBy({
  contract: whole,
  party,
  signature,
}: {
  contract: Contract
  party: Party
  signature?: Signature | undefined
}) {
  const t = useTexts(contractsTexts)
  const label = useLabel()
  const { takeBackSignature } = useContractForms()
  const barred = useAgreedBarred(whole.projectId, whole.ownerId)
  const [asked, ask] = useState(false)
  return (
    <span>
      <span className={styles.soft}>{label(parties[party])} </span>
      {signature ? t('signedBy', { name: signature.signedBy, date: signature.signedOn }) : t('unsigned')}
      {signature && whole.state === 'signing' && (
        <ActionButton type="link" size="small" reason={barred} onClick={() => ask(true)}>
          {t('takeBack')}
          <span className="visually-hidden"> · {signature.signedBy}</span>
        </ActionButton>
      )}
      {signature && (
        <ConfirmChange
          entity={contractSignature}
          record={signature}
          open={asked}
          title={t('takeBackSignature', { name: signature.signedBy })}
          help={t('takeBackSignatureHelp')}
          action={t('takeBack')}
          onConfirm={(reason, known) => takeBackSignature({ ...known, reason })}
          onClose={() => ask(false)}
        />
      )}
    </span>
  )
}

function openFirst(one: Obligation, other: Obligation): number {
  return Number(one.state !== 'open') - Number(other.state !== 'open') || one.dueOn.localeCompare(other.dueOn)
}

function ObligationRow({ one }: { one: Obligation }) {
  const label = useLabel()
  return (
    <ListRow
      href={`/contract-obligations/${one.id}`}
      name={one.what}
      tags={
        <StateTag tone={one.state === 'open' ? 'attention' : toneOfOption(one.state)}>
          {label(contractObligation.fields.state.options[one.state])}
        </StateTag>
      }
      about={[label(parties[one.party]), one.evidence, one.waiver].filter(Boolean).join(' · ')}
      days={<CalendarDate value={one.dueOn} due={one.state === 'open'} plain />}
      ownerId={one.ownerId}
      commands={<ObligationMenu one={one} />}
    />
  )
}
