import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { BoardDecision } from '../contract.ts'
import { decision } from '../entities/decision.ts'
import { decideGap } from '../rules/decide-gap.ts'
import { DecideForm } from './decide-form.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

type Decision = RecordOf<typeof decision>

interface DecisionCommandsProps {
  record: Decision
  /** All versions of the decision. */
  line: readonly BoardDecision[]
}

/** What can be done with a decision in its state. */
export function DecisionCommands({ record, line }: DecisionCommandsProps) {
  const next = line.find(one => one.decision.previousId === record.id)?.decision
  switch (record.state) {
    case 'draft':
      return <Decide record={record} />
    case 'decided':
      return next ? (
        <OpenNext next={next} />
      ) : (
        <>
          <Revise record={record} />
          <Submit record={record} />
        </>
      )
    case 'in_review':
      return <Withdraw record={record} />
    case 'approved':
    case 'superseded':
      return next ? <OpenNext next={next} /> : record.state === 'approved' && <Revise record={record} />
  }
}

function Decide({ record }: { record: Decision }) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId)
  const [open, setOpen] = useState(false)
  const gap = decideGap(record)
  return (
    <>
      <ActionButton
        type="primary"
        reason={barred ?? (gap && t(`gap_${gap.code}`, 'params' in gap ? gap.params : {}))}
        onClick={() => setOpen(true)}
      >
        {t('decide')}
      </ActionButton>
      {open && <DecideForm record={record} onClose={() => setOpen(false)} />}
    </>
  )
}

function Revise({ record }: { record: Decision }) {
  const t = useTexts(strategyTexts)
  const go = useGo()
  const barred = useBarred(record.projectId)
  const { client } = useWorkspace()
  const revise = useCommand(client.strategy.reviseDecision, { onDone: made => go(`/decisions/${made.id}`) })
  return (
    <ActionButton
      reason={barred}
      loading={revise.isPending}
      onClick={() => revise.mutate({ id: record.id, version: record.version })}
    >
      {t('revise')}
    </ActionButton>
  )
}

function OpenNext({ next }: { next: Decision }) {
  const t = useTexts(strategyTexts)
  const go = useGo()
  return (
    <ActionButton onClick={() => go(`/decisions/${next.id}`)}>
      {t('openNext', { revision: next.revision })}
    </ActionButton>
  )
}

function Submit({ record }: { record: Decision }) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId)
  const { client } = useWorkspace()
  const [asking, ask] = useState(false)
  const submit = useCommand(client.strategy.submitDecision, { onRefused: () => {} })
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => ask(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={decision}
        record={record}
        open={asking}
        optional
        title={t('submitTitle')}
        label={t('submitNote')}
        action={t('submit')}
        onConfirm={(note, known) => submit.mutateAsync({ ...known, ...(note && { note }) })}
        onClose={() => ask(false)}
      />
    </>
  )
}

function Withdraw({ record }: { record: Decision }) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId)
  const { client } = useWorkspace()
  const withdraw = useCommand(client.strategy.withdrawDecision)
  return (
    <ActionButton
      reason={barred}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate({ id: record.id, version: record.version })}
    >
      {t('withdraw')}
    </ActionButton>
  )
}
