import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { ActionButton } from './action-button.tsx'
import styles from './gate-panel.module.css'
import type { ApprovalShown, GateReportShown, MoveShown } from './gate-report.ts'
import { PersonSign } from './person.tsx'
import { useWords } from './words.ts'

/** The moves that carry the work on, of which the first offered one is the page's main action. */
const FORWARD = ['approve', 'submit', 'start', 'loop_back', 'close']

interface GateApprovalProps {
  report: GateReportShown
  approval?: ApprovalShown | null
  moves: readonly MoveShown[]
  onMove?: (kind: string) => void
  busy?: string | null
  fixedMain?: boolean
}

/** Who approves, and what can be done now; what cannot is there with its reason. */
export function GateApproval({ report, approval, moves, onMove, busy, fixedMain }: GateApprovalProps) {
  const main = mainMove(moves)
  const others = moves.filter(move => move !== main && move.allowed)
  return (
    <>
      {approval && <Approver approval={approval} />}
      {main && (
        <div className={fixedMain ? styles.fixedMain : undefined} data-tour="submit">
          <Move move={main} main missing={report.total - report.satisfied} onMove={onMove} busy={busy} />
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(move => (
            <Move key={move.kind} move={move} missing={0} onMove={onMove} busy={busy} />
          ))}
        </div>
      )}
    </>
  )
}

function mainMove(moves: readonly MoveShown[]): MoveShown | undefined {
  const forward = FORWARD.flatMap(kind => moves.filter(move => move.kind === kind))
  return forward.find(move => move.allowed) ?? forward[0]
}

function Approver({ approval }: { approval: ApprovalShown }) {
  const t = useTexts(processTexts)
  const words = useWords()
  const who = words(approval.who)
  return (
    <div className={styles.approver}>
      <PersonSign name={approval.name ?? who.split(' ').at(-1) ?? who} size={28} />
      <div>
        <p>{t('approval', { who })}</p>
        <p className={styles.soft}>{[approval.state, approval.due].filter(isGiven).map(words).join(' · ')}</p>
        {approval.own && <p className={styles.own}>{words(approval.own)}</p>}
      </div>
    </div>
  )
}

function isGiven<T>(value: T | null | undefined | ''): value is T {
  return value !== null && value !== undefined && value !== ''
}

interface MoveProps {
  move: MoveShown
  main?: boolean
  missing: number
  onMove?: (kind: string) => void
  busy?: string | null
}

function Move({ move, main = false, missing, onMove, busy }: MoveProps) {
  const t = useTexts(processTexts)
  const words = useWords()
  const action = move.label ? words(move.label) : t(move.kind as Parameters<typeof t>[0])
  const reason = move.reason ? words(move.reason) : missing > 0 ? t('missingCount', { count: missing }) : action
  return (
    <ActionButton
      type={main ? 'primary' : 'default'}
      block={main}
      danger={move.kind === 'cancel'}
      loading={busy === move.kind}
      reason={move.allowed ? null : reason}
      onClick={() => onMove?.(move.kind)}
    >
      {move.allowed ? action : t('pausedReason', { action, reason })}
    </ActionButton>
  )
}
