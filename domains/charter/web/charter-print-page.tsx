import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import type { CharterPrint } from '../contract.ts'
import { charter } from '../entities/charter.ts'
import { scopeKinds } from '../entities/kinds.ts'
import { Because } from './because.tsx'
import styles from './charter.module.css'
import { CharterFacts, type CharterText } from './charter-facts.tsx'
import { Paper } from './charter-paper.tsx'
import { charterTexts } from './charter-texts.ts'
import { GoalsPart } from './goals-part.tsx'
import { PaperHead } from './paper-head.tsx'
import { Part } from './part.tsx'
import { PrintButton } from './print-button.tsx'
import { RequirementTable } from './requirement-table.tsx'
import { KINDS, type ScopeKind } from './scope-kinds.ts'
import { Signatures } from './signatures.tsx'
import { type Charter, useCharterPrint } from './use-charter.ts'
import { VersionTag } from './version-tag.tsx'

/** An earlier version as it was submitted, to be read and printed. */
export function CharterPrintPage({ version }: { version: Charter }) {
  const t = useTexts(charterTexts)
  const found = useCharterPrint(version.id)
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          title={t('charter')}
          project={version.projectId}
          back={{ href: `/projects/${version.projectId}/charter`, label: t('toCurrent') }}
          tags={<VersionTag version={version} />}
          facts={found.data && <ApprovedBy print={found.data} />}
          actions={<PrintButton />}
        />
      </div>
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && (
        <div className={styles.page}>
          <p className={`${styles.notice} ${styles.screen}`}>{t('asSubmitted', { number: version.number })}</p>
          <PrintedPaper print={found.data} />
        </div>
      )}
    </>
  )
}

function ApprovedBy({ print: { version, approvedBy } }: { print: CharterPrint }) {
  const t = useTexts(charterTexts)
  if (!version.approvedAt) return null
  return (
    <>
      {t('approvedOn')} <Moment value={version.approvedAt} />
      {approvedBy && (
        <>
          {' · '}
          <Person id={approvedBy} />
        </>
      )}
    </>
  )
}

function PrintedPaper({ print }: { print: CharterPrint }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  const { version, head, scope, requirements, goals } = print
  const facts = (...fields: CharterText[]) => <CharterFacts version={version} fields={fields} editable={false} />
  return (
    <Paper>
      <PaperHead head={head} number={version.number} status={label(charter.fields.state.options[version.state])} />
      <Part title={t('whyAndWhat')}>{facts('purpose', 'expectedResults')}</Part>
      <GoalsPart goals={goals} projectId={version.projectId} />
      <Part title={t('scope')}>
        <div className={styles.columns}>
          {KINDS.map(kind => (
            <PrintedColumn key={kind} kind={kind} items={scope.filter(one => one.kind === kind)} />
          ))}
        </div>
      </Part>
      <Part title={t('requirements')}>
        <RequirementTable rows={requirements} />
      </Part>
      <Part title={t('limits')}>{facts('finishBy', 'budgetLimit', 'resourceLimit')}</Part>
      <Part title={t('authority')}>{facts('authority')}</Part>
      <Signatures head={head} />
    </Paper>
  )
}

function PrintedColumn({ kind, items }: { kind: ScopeKind; items: CharterPrint['scope'] }) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  return (
    <div className={`${styles.column} ${styles[kind]}`}>
      <h4 className={styles.columnTitle}>{label(scopeKinds[kind])}</h4>
      {items.length === 0 && <p className={styles.soft}>{t('nothing')}</p>}
      <ul>
        {items.map(item => (
          <li key={item.id} className={styles.line}>
            <div className={styles.words}>
              <p className={styles.statement}>{item.statement}</p>
              <Because reason={item.reason} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
