import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { GateApproval } from './gate-approval.tsx'
import { GateCriteria } from './gate-criteria.tsx'
import { GateHistory } from './gate-history.tsx'
import styles from './gate-panel.module.css'
import type { ApprovalShown, DecisionShown, GateReportShown, MoveShown } from './gate-report.ts'
import { Section } from './section.tsx'

interface GatePanelProps {
  report: GateReportShown
  approval?: ApprovalShown | null
  moves: readonly MoveShown[]
  history: readonly DecisionShown[]
  /** Does the move, or opens what it needs to know first. */
  onMove?: (kind: string) => void
  /** The move that is under way. */
  busy?: string | null
  /** Who may change nothing is told what is missing, and led nowhere to mend it. */
  onlyLooks?: boolean
  /** On a phone the main move stays in view above the tabs, where the gate is what the page is about. */
  fixedMain?: boolean
}

/** The gate of a stage: what is met, what is missing and where to mend it, who approves, and what was decided before. */
export function GatePanel({ report, approval, moves, history, onMove, busy, onlyLooks, fixedMain }: GatePanelProps) {
  const t = useTexts(processTexts)
  return (
    <Section title={t('gate')} aside={<Sum report={report} />}>
      <div data-tour="missing">
        <GateCriteria criteria={onlyLooks ? report.criteria.map(one => ({ ...one, href: null })) : report.criteria} />
      </div>
      <div className={styles.below}>
        <GateApproval
          report={report}
          approval={approval}
          moves={moves}
          onMove={onMove}
          busy={busy}
          fixedMain={fixedMain}
        />
        <GateHistory history={history} />
      </div>
    </Section>
  )
}

function Sum({ report }: { report: GateReportShown }) {
  const t = useTexts(processTexts)
  return (
    <strong className={report.passed ? styles.sumPassed : styles.sum} aria-live="polite">
      {t('met', { satisfied: report.satisfied, total: report.total })}
    </strong>
  )
}
