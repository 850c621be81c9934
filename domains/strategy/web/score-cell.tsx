import { Button, Input, Segmented } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useChange } from '#apps/web/records/use-change.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { onEnter } from '#apps/web/ui/ime.ts'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import type { Criterion, ScoredItem, ScoredRow, ScoringKind } from './scoring-kinds.ts'
import styles from './segments.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

type Score = ScoredRow['scores'][number]

interface ScoreCellProps {
  kind: ScoringKind
  item: ScoredItem
  criterion: Criterion
  score: Score | undefined
}

/** One score with its reason; a click asks for both. */
export function ScoreCell(props: ScoreCellProps) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(props.item.projectId, props.item.iteration)
  const [open, setOpen] = useState(false)
  const { item, criterion, score } = props
  const title = t('scoreOf', { item: item.name, criterion: criterion.name })
  return (
    <>
      <Button
        type="text"
        className={styles.score}
        disabled={barred !== null}
        aria-label={`${title} ${score?.score ?? '—'}`}
        title={score?.reason ?? undefined}
        onClick={() => setOpen(true)}
      >
        {score?.score ?? '—'}
        {score?.reason && <span className={styles.hasReason} aria-hidden="true" />}
      </Button>
      <Dialog open={open} width={400} title={title} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <Editor {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const SCORES = [1, 2, 3, 4, 5]

type Cell = { score: number | null; reason: string | null }
/** A cell as it was when it was opened; without a version nobody had scored it. */
type SeenCell = Cell & { version: number | null }
type Sent = SeenCell & { criterionId: string }

function Editor({ kind, item, criterion, score, onDone }: ScoreCellProps & { onDone: () => void }) {
  const t = useTexts(strategyTexts)
  const id = useId()
  const { client } = useWorkspace()
  const [chosen, setChosen] = useState<number | undefined>(score?.score)
  const [reason, setReason] = useState(score?.reason ?? '')
  const set = useCommand((cell: Sent) => kind.score(client, item.id, cell), { onRefused: () => {} })
  const change = useChange<Cell, SeenCell>({
    seen: score ?? { version: null, score: null, reason: null },
    own: ['score', 'reason'],
    send: (cell, seen) => set.mutateAsync({ criterionId: criterion.id, version: seen.version, ...cell }),
  })
  const send = async (cell: Cell | null) => {
    // Why it was refused is said below.
    const done = cell === null || (await change.submit(cell).catch(() => false))
    if (done) onDone()
  }
  const save = (value: number | null) => void send({ score: value, reason: reason.trim() || null })
  return (
    <div className={styles.editor}>
      {criterion.meaning && <p className={styles.soft}>{criterion.meaning}</p>}
      <Segmented aria-label={t('score')} block options={SCORES} value={chosen ?? 0} onChange={setChosen} />
      <label htmlFor={id}>{t('scoreReason')}</label>
      <Input
        id={id}
        value={reason}
        maxLength={300}
        onChange={event => setReason(event.target.value)}
        onKeyDown={onEnter(() => chosen && save(chosen))}
      />
      <p className={styles.refused} role="alert">
        {set.error && problemOf(set.error).message}
      </p>
      <StaleChoice
        fields={kind.scoreFields}
        stale={change.stale}
        onResolve={chosen => send(change.choose(chosen))}
        onClose={change.leave}
      />
      <div className={styles.buttons}>
        {score && <Button onClick={() => save(null)}>{t('clearScore')}</Button>}
        <Button type="primary" disabled={!chosen} loading={set.isPending} onClick={() => chosen && save(chosen)}>
          {t('save')}
        </Button>
      </div>
    </div>
  )
}
