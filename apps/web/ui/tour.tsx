import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { tourTexts } from '../i18n/texts/tour.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './tour.module.css'
import { type Spot, useSpot } from './use-spot.ts'

export interface TourStop {
  /** The `data-tour` of what is shown. Where the page has none now, the words stand alone. */
  readonly at: string
  readonly title: string
  readonly text: string
}

/** Shows round a page, stop by stop. It covers nothing up: whoever would rather work goes on beside it. */
export function Tour({ stops, onClose }: { stops: readonly TourStop[]; onClose: () => void }) {
  const [index, setIndex] = useState(0)
  const stop = stops[index]
  const spot = useSpot(stop?.at)
  const close = useFocusBack(onClose)
  const to = (next: number) => {
    if (next >= stops.length) close()
    else setIndex(Math.max(next, 0))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowRight' && index < stops.length - 1) to(index + 1)
    else if (event.key === 'ArrowLeft') to(index - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (!stop) return null
  return createPortal(
    <>
      {spot && <div className={styles.ring} style={ringAt(spot)} aria-hidden="true" />}
      <Panel
        stop={stop}
        place={{ at: index, of: stops.length }}
        spot={spot}
        onKeyDown={onKeyDown}
        onTo={to}
        onClose={close}
      />
    </>,
    document.body,
  )
}

interface PanelProps {
  stop: TourStop
  place: { at: number; of: number }
  spot: Spot | null
  onKeyDown: (event: KeyboardEvent) => void
  onTo: (index: number) => void
  onClose: () => void
}

function Panel({ stop, place: { at, of }, spot, onKeyDown, onTo, onClose }: PanelProps) {
  const t = useTexts(tourTexts)
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  // Each stop is read out when it is reached.
  useEffect(() => head.current?.focus({ preventScroll: true }), [at])
  return (
    <section
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className={styles.panel}
      style={panelAt(spot)}
      onKeyDown={onKeyDown}
    >
      <p className={styles.count}>{t('step', { at: at + 1, of })}</p>
      <h2 id={`${id}-title`} ref={head} tabIndex={-1} className={styles.title}>
        {stop.title}
      </h2>
      <p id={`${id}-text`}>{stop.text}</p>
      <div className={styles.buttons}>
        {at < of - 1 && (
          <Button type="text" onClick={onClose}>
            {t('end')}
          </Button>
        )}
        <span className={styles.room} />
        {at > 0 && <Button onClick={() => onTo(at - 1)}>{t('back')}</Button>}
        <Button type="primary" onClick={() => onTo(at + 1)}>
          {at === of - 1 ? t('done') : t('next')}
        </Button>
      </div>
    </section>
  )
}

/** Whoever ends the tour stands where they stood before it. */
function useFocusBack(onClose: () => void): () => void {
  const before = useRef<Element | null>(document.activeElement)
  return () => {
    onClose()
    const place = before.current instanceof HTMLElement && before.current.isConnected ? before.current : null
    const target = place && place !== document.body ? place : document.getElementById('content')
    target?.focus({ preventScroll: true })
  }
}

const WIDTH = 360
const HEIGHT = 220
const GAP = 12

function ringAt({ top, left, width, height }: Spot) {
  return { top: top - 4, left: left - 4, width: width + 8, height: height + 8 }
}

/** Below what is shown, else above it, else beside it; on a phone at the bottom, unless just that is shown there. */
function panelAt(spot: Spot | null) {
  if (window.innerWidth <= 840)
    return spot && spot.top > window.innerHeight - HEIGHT ? { bottom: window.innerHeight - spot.top + GAP } : undefined
  if (!spot) return { right: 24, bottom: 24 }
  const left = Math.min(Math.max(spot.left, GAP), window.innerWidth - WIDTH - GAP)
  const below = spot.top + spot.height + GAP
  if (below + HEIGHT < window.innerHeight) return { top: below, left }
  if (spot.top - GAP - HEIGHT > 0) return { bottom: window.innerHeight - spot.top + GAP, left }
  if (spot.left > WIDTH + 2 * GAP) return { top: Math.max(spot.top, GAP), left: spot.left - WIDTH - GAP }
  return { right: 24, bottom: 24 }
}
