import { useParams } from '@tanstack/react-router'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { RecordHeader } from '#apps/web/ui/record/record-header.tsx'
import { RecordHistory } from '#apps/web/ui/record/record-history.tsx'
import { hrefOfOwnList } from '#apps/web/ui/record-href.ts'
import { useGo } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { decision } from '../entities/decision.ts'
import { lineOf } from '../rules/latest-of-lines.ts'
import { DecisionChoice } from './decision-choice.tsx'
import { DecisionCommands } from './decision-commands.tsx'
import { DecisionEvidence } from './decision-evidence.tsx'
import { DecisionGoals } from './decision-goals.tsx'
import { DecisionOptions } from './decision-options.tsx'
import { DecisionVersions } from './decision-versions.tsx'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useDecisionBoard } from './use-strategy.ts'

/** One decision: options side by side, the choice and why, what it rests on, and how it came to be. */
export function DecisionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const label = useLabel()
  const found = useRecord(decision, id)
  if (found.isPending) return <Loading lines={8} />
  if (found.isError)
    return (
      <>
        <PageHeader title={label(decision.label)} />
        <ErrorState error={found.error} onRetry={() => found.refetch()} />
      </>
    )
  return <Page key={id} record={found.data} />
}

function Page({ record }: { record: RecordOf<typeof decision> }) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const go = useGo()
  const board = useDecisionBoard(record.projectId)
  const list = hrefOfOwnList(decision, record)
  const versions = board.data?.decisions ?? []
  const line = lineOf(
    versions.map(one => one.decision),
    record.id,
  ).flatMap(one => versions.find(other => other.decision.id === one.id) ?? [])
  const mine = line.find(one => one.decision.id === record.id)
  const kind = label(decision.fields.kind.options[record.kind])
  return (
    <>
      <RecordHeader
        entity={decision}
        record={record}
        back={{ href: list, label: label(decision.label) }}
        tags={`${kind} · ${t('version', { revision: record.revision })}`}
        commands={<DecisionCommands record={record} line={line} />}
        onRemoved={() => go(list)}
      />
      <div className={styles.page}>
        <div className={styles.column}>
          <DecisionOptions record={record} />
          <DecisionChoice
            record={record}
            previous={line.find(one => one.decision.id === record.previousId)?.decision}
          />
          <DecisionEvidence record={record} evidence={mine?.evidence ?? null} />
          <DecisionGoals record={record} serves={mine?.serves ?? null} />
        </div>
        <div className={styles.column}>
          <KeyFacts entity={decision} record={record} fields={['question', 'context']} />
          <DecisionVersions record={record} line={line} />
          <RecordHistory entity={decision} record={record} />
        </div>
      </div>
    </>
  )
}
