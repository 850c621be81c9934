import { Select } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { quoteLine } from '../../entities/quote-line.ts'
import { compareQuotes, type LineChange } from '../../rules/compare-quotes.ts'
import type { ProposalSheet } from '../../selling-contract.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { type SheetLine, useProposalSheet } from './use-selling.ts'

/** What has changed from an earlier version to the one that is shown, line by line. */
export function VersionChanges({ sheet, projectId }: { sheet: ProposalSheet; projectId: string }) {
  const t = useTexts(sellingTexts)
  const shown = sheet.proposal?.number ?? 0
  const earlier = sheet.versions.filter(one => one.number < shown).map(one => one.number)
  const [chosen, choose] = useState<number | undefined>(undefined)
  const against = chosen !== undefined && earlier.includes(chosen) ? chosen : earlier[0]
  if (against === undefined) return null
  return (
    <Section
      title={t('changes')}
      aside={
        <Select
          aria-label={t('against')}
          value={against}
          options={earlier.map(number => ({ value: number, label: t('version', { number }) }))}
          onChange={choose}
        />
      }
    >
      <Changes sheet={sheet} projectId={projectId} against={against} />
    </Section>
  )
}

function Changes({ sheet, projectId, against }: { sheet: ProposalSheet; projectId: string; against: number }) {
  const t = useTexts(sellingTexts)
  const found = useProposalSheet(projectId, against)
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading lines={3} />
  const lines = (of: ProposalSheet) => of.lines.map(one => one.line)
  const changes = compareQuotes(lines(found.data), lines(sheet)).filter(isChange)
  return (
    <>
      <p className={styles.change}>
        {t('totalWas')} <Money value={found.data.totals.gross} /> → <Money value={sheet.totals.gross} unit />
      </p>
      {changes.length === 0 && <p className={styles.soft}>{t('same')}</p>}
      <RowList>
        {changes.map(change => (
          <Change key={change.key} change={change} />
        ))}
      </RowList>
    </>
  )
}

type Line = SheetLine['line']

function isChange({ before, after, changed }: LineChange<Line>): boolean {
  return before === null || after === null || changed.length > 0
}

const TONES = { added: 'passed', gone: 'failed', changedLine: 'attention' } as const satisfies Record<string, Tone>

function Change({ change: { before, after, changed } }: { change: LineChange<Line> }) {
  const t = useTexts(sellingTexts)
  const label = useLabel()
  const kind = before === null ? 'added' : after === null ? 'gone' : 'changedLine'
  const said = changed.map(name =>
    t('fromTo', {
      field: label(quoteLine.fields[name].label),
      before: before?.[name] ?? t('empty'),
      after: after?.[name] ?? t('empty'),
    }),
  )
  return (
    <ListRow
      name={(after ?? before)?.name}
      tags={<StateTag tone={TONES[kind]}>{t(kind)}</StateTag>}
      about={said.length > 0 && said.join(' · ')}
    />
  )
}
