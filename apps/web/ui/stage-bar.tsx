import { useEffect, useRef } from 'react'
import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './stage-bar.module.css'
import { type StageState, stageSign, stageTone } from './stage-state.ts'
import { useWords, type Words } from './words.ts'

export interface StageOnBar {
  readonly id: string
  readonly name: Words
  readonly state: StageState
  /** One short fact: '11-05 通过 · 3 个目标'. */
  readonly note?: Words
  /** May start the next iteration. */
  readonly loops?: boolean
}

interface StageBarProps {
  stages: readonly StageOnBar[]
  /** The stage that is looked at. */
  current?: string
  onSelect?: (id: string) => void
}

/** The way of a project through its stages, large: on the head of every project space. */
export function StageBar({ stages, current, onSelect }: StageBarProps) {
  const t = useTexts(processTexts)
  const list = useCurrentInView(current)
  return (
    <nav aria-label={t('stages')} className={styles.frame} data-tour="stages">
      <ol className={styles.bar} ref={list}>
        {stages.map((stage, index) => (
          <li key={stage.id} className={styles.place} data-current={stage.id === current || undefined}>
            <Stage stage={stage} position={index + 1} current={stage.id === current} onSelect={onSelect} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface StageProps {
  stage: StageOnBar
  position: number
  current: boolean
  onSelect?: (id: string) => void
}

function Stage({ stage, position, current, onSelect }: StageProps) {
  const t = useTexts(processTexts)
  const words = useWords()
  const name = words(stage.name)
  const note = stage.note === undefined ? t(stage.state) : words(stage.note)
  return (
    <button
      type="button"
      className={`${styles.stage} ${styles[stageTone[stage.state]]}`}
      aria-current={current ? 'step' : undefined}
      disabled={!onSelect}
      onClick={() => onSelect?.(stage.id)}
    >
      <span className={styles.name}>
        <span className={styles.sign} aria-hidden="true">
          {stageSign[stage.state] ?? position}
        </span>
        <span className={styles.label} title={name}>
          {name}
        </span>
        {stage.loops && <span aria-hidden="true">↺</span>}
      </span>
      {stage.note !== undefined && <span className="visually-hidden">{t(stage.state)}</span>}
      <span className={styles.note} title={note}>
        {note}
      </span>
    </button>
  )
}

/** On a narrow screen the bar scrolls: the stage in question comes into view, without moving the page. */
function useCurrentInView(current: string | undefined) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const place = list.current?.querySelector<HTMLElement>('[data-current]')
    if (current && list.current && place) list.current.scrollLeft = place.offsetLeft - 16
  }, [current])
  return list
}
