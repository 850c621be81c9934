import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { risk } from '../entities/risk.ts'
import { expectedValue, isWeighed } from '../rules/expected-value.ts'
import styles from './risk.module.css'
import { RiskHead } from './risk-head.tsx'
import { RiskList } from './risk-list.tsx'
import { type Cell, cellOf, liesIn, RiskMatrix } from './risk-matrix.tsx'
import { riskTexts } from './risk-texts.ts'
import { type Risk, useRisks } from './use-risks.ts'

const ASKED = [
  ...(['event', 'kind', 'category', 'cause', 'effect', 'probability'] as const),
  ...(['timeImpact', 'costImpact', 'qualityImpact', 'amount', 'trigger'] as const),
]

/** What may happen to a project: where it lies between probability and impact, and what is done about it. */
export function RisksPage() {
  const t = useTexts(riskTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { creating, create, chosen } = useShown()
  const { barred } = useWriteIn(id, 'risk')
  const found = useRisks(id)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create(true)}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <RiskHead projectId={id} here="risks" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="risk" title={t('noRisks')} help={t('noRisksHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: found.data.items.length })}</p>}
      {found.data && found.data.items.length > 0 && (
        <Register projectId={id} risks={found.data.items} chosen={chosen} />
      )}
      <RecordForm
        entity={risk}
        open={creating}
        projectId={id}
        initial={{ kind: 'threat' }}
        fields={ASKED}
        onClose={() => create(false)}
      />
    </>
  )
}

interface RegisterProps {
  projectId: string
  risks: readonly Risk[]
  chosen: Cell | null
}

function Register({ projectId, risks, chosen }: RegisterProps) {
  const t = useTexts(riskTexts)
  const hrefOf = (cell: Cell | null) =>
    `/projects/${projectId}/risks${cell ? `?cell=${cell.probability}-${cell.impact}` : ''}`
  const alive = risks.filter(one => one.state === 'open' || one.state === 'answered')
  const inCell = chosen ? alive.filter(one => liesIn(one, chosen)) : []
  // A cell whose last risk has gone shows all again.
  const shown = inCell.length > 0 ? inCell : risks
  const expected = expectedValue(risks)
  const unweighed = alive.filter(one => !isWeighed(one)).length
  const gain = expected.startsWith('-')
  return (
    <>
      <div className={styles.overview}>
        <Section title={t('matrix')} padded>
          <RiskMatrix risks={alive} chosen={chosen} hrefOf={hrefOf} />
          <p className={styles.soft}>{t('matrixHelp')}</p>
        </Section>
        <Section title={t(gain ? 'expectedGain' : 'expected')} padded>
          <p className={styles.figure}>
            <Money value={gain ? expected.slice(1) : expected} currency={risks[0]?.currency} unit />
          </p>
          <p className={styles.soft}>{t(gain ? 'expectedGainHelp' : 'expectedHelp')}</p>
          {unweighed > 0 && <p className={styles.soft}>{t('unweighed', { count: unweighed })}</p>}
        </Section>
      </div>
      <Section
        title={t('risks')}
        aside={inCell.length > 0 ? <To href={hrefOf(null)}>{t('all', { count: risks.length })}</To> : risks.length}
      >
        <RiskList risks={shown} />
      </Section>
    </>
  )
}

/** What is shown stands in the address: the form, and the cell whose risks are. */
function useShown() {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const create = (open: boolean) =>
    void navigate({ to: '.', search: { ...search, new: open ? 1 : undefined } as never, replace: true })
  return { creating: search.new !== undefined, create, chosen: cellOf(search.cell) }
}
