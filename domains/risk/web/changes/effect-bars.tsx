import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import type { Effect } from '../../contract.ts'
import { frameOf, partOf, type Span } from './bar-parts.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'

type Move = Effect['moves'][number]

/** Each task that moves with its days before and after, on one scale. */
export function EffectBars({ moves }: { moves: readonly Move[] }) {
  const t = useTexts(changeTexts)
  const frame = frameOf(moves.flatMap(one => [one.before ?? [], one.after ?? []].flat()))
  if (!frame) return null
  return (
    <div>
      <p className={styles.legend} aria-hidden="true">
        <span className={`${styles.key} ${styles.was}`} /> {t('before')}
        <span className={`${styles.key} ${styles.will}`} /> {t('after')}
        <span className={styles.ends}>
          {frame.start} – {frame.finish}
        </span>
      </p>
      <ul>
        {moves.map(move => (
          <Row key={move.taskId} move={move} moves={moves} frame={frame} />
        ))}
      </ul>
    </div>
  )
}

function Row({ move, moves, frame }: { move: Move; moves: readonly Move[]; frame: Span }) {
  const { before, after } = move
  return (
    <li className={styles.move}>
      <div className={styles.words}>
        <p className={styles.name}>
          <TaskName taskId={move.taskId} moves={moves} />
        </p>
        <p className={styles.soft}>
          {[before, after]
            .filter(span => span !== null)
            .map(daysOf)
            .join(' → ')}
          {' · '}
          <Why move={move} moves={moves} />
        </p>
      </div>
      <div className={styles.track} aria-hidden="true">
        {before && <span className={`${styles.bar} ${styles.was}`} style={partOf(before, frame)} />}
        {after && <span className={`${styles.bar} ${styles.will}`} style={partOf(after, frame)} />}
      </div>
    </li>
  )
}

function Why({ move, moves }: { move: Move; moves: readonly Move[] }) {
  const t = useTexts(changeTexts)
  if (move.how !== 'pushed') return <>{t(move.how === 'added' ? 'addedTask' : move.how)}</>
  return (
    <>
      {t('pushedBy')} {move.pushedBy && <TaskName taskId={move.pushedBy} moves={moves} />}
    </>
  )
}

/** A task that is not there yet is told by its title. */
export function TaskName({ taskId, moves }: { taskId: string; moves: readonly Move[] }) {
  if (!taskId.startsWith('+')) return <Reference type="task" id={taskId} />
  return <strong>{moves.find(one => one.taskId === taskId)?.title}</strong>
}

function daysOf({ start, finish }: Span): string {
  return start === finish ? start : `${start} – ${finish}`
}
