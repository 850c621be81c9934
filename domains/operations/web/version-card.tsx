import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { operationDesign } from '../entities/operation-design.ts'
import { operationPart } from '../entities/operation-part.ts'
import styles from './operations.module.css'
import { operationsTexts } from './operations-texts.ts'
import { useLacks } from './use-lacks.ts'
import { type Design, type OnBoard, type Part, useOperationsForms } from './use-operations.ts'
import { isPart } from './version-form.tsx'
import { lacksOf, VersionMenu } from './version-menu.tsx'

interface VersionCardProps<R extends Design | Part> {
  title: string
  /** What could be written here. */
  example: string
  /** Newest first. */
  versions: readonly OnBoard<R>[]
  barred: Barred | null
  onBegin: () => void
  /** What is told of it besides its words. */
  facts?: (record: R) => ReactNode
}

/** Where one kind stands: its newest version, and the approved one as long as that holds. */
export function VersionCard<R extends Design | Part>(props: VersionCardProps<R>) {
  const { title, example, versions, barred, onBegin, facts } = props
  const t = useTexts(operationsTexts)
  const [newest] = versions
  if (!newest)
    return (
      <Section title={title} padded>
        <p className={styles.soft}>{example}</p>
        <div className={styles.begin}>
          <ActionButton reason={barred} onClick={onBegin} aria-label={`${t('write')}: ${title}`}>
            {t('write')}
          </ActionButton>
        </div>
      </Section>
    )
  const { record } = newest
  const held = versions.find(one => one.record.state === 'approved' && one !== newest)?.record
  return (
    <Section title={title} aside={<State record={record} />}>
      <div className={styles.words}>
        <To href={hrefOf(record)} className={styles.name}>
          {record.summary}
        </To>
        {record.content && <p className={styles.content}>{record.content}</p>}
        <Lacks record={record} />
        <p className={styles.facts}>
          <Person id={record.ownerId} />
          {facts?.(record)}
          {held && <To href={hrefOf(held)}>{t('holds', { number: held.number })}</To>}
        </p>
      </div>
      <div className={styles.commands}>
        <Decide approval={newest.approval} />
        <VersionMenu record={record} />
      </div>
    </Section>
  )
}

function State({ record: { state, number } }: { record: Design | Part }) {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const words = label(operationDesign.fields.state.options[state])
  return (
    <>
      <StateTag tone={state === 'submitted' ? 'attention' : toneOfOption(state)}>{words}</StateTag>{' '}
      <span className={styles.soft}>{t('version', { number })}</span>
    </>
  )
}

function Lacks({ record }: { record: Design | Part }) {
  const words = useLacks(isPart(record) ? operationPart : operationDesign, lacksOf(record))
  if (!words || record.state !== 'draft') return null
  return (
    <p>
      <StateTag tone="attention" wraps>
        {words}
      </StateTag>
    </p>
  )
}

export function Decide({ approval }: Pick<OnBoard<unknown>, 'approval'>) {
  const t = useTexts(operationsTexts)
  const { decide } = useOperationsForms()
  if (!approval?.mayDecide) return null
  return <DecideApproval approvalId={approval.id} t={t} decide={decide} />
}

function hrefOf(record: Design | Part): string {
  return `/${isPart(record) ? operationPart.path : operationDesign.path}/${record.id}`
}
