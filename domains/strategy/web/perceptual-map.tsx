import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { figureAt, type Place } from '../rules/map-places.ts'
import type { PlacesProps } from './map-editor.tsx'
import styles from './positioning.module.css'
import { strategyTexts } from './strategy-texts.ts'

/** Two attributes as a plane from 0 to 10; each who stands on it is dragged, or moved by the arrow keys. */
export function PerceptualMap({ map, places, nameOf, barred, onChange }: PlacesProps) {
  const t = useTexts(strategyTexts)
  const plane = useRef<HTMLDivElement>(null)
  const standing = places.filter(one => one.x !== null && one.y !== null)
  const { xName, yName } = map
  return (
    <fieldset className={styles.figure} aria-label={t('map')}>
      <p className={styles.top}>
        {yName} · {map.yHigh}
      </p>
      <p className={styles.left}>{map.xLow}</p>
      <div ref={plane} className={styles.plane}>
        {standing.map(one => {
          const shown = {
            className: `${styles.point} ${styles[one.who]}`,
            style: { left: `${Number(one.x) * 10}%`, bottom: `${Number(one.y) * 10}%` },
            'data-flip': Number(one.x) > FLIP || undefined,
            'aria-label': t('mapPoint', { name: nameOf(one), xName, x: one.x ?? '', yName, y: one.y ?? '' }),
          }
          const key = `${one.who} ${one.competitorId}`
          const name = <PointName name={nameOf(one)} />
          if (barred)
            return (
              <span key={key} role="img" {...shown}>
                {name}
              </span>
            )
          return (
            <button key={key} type="button" {...shown} {...movingOf(one, plane, onChange)}>
              {name}
            </button>
          )
        })}
      </div>
      <p className={styles.right}>{map.xHigh}</p>
      <p className={styles.bottom}>
        <span className={styles.narrowPole}>{map.xLow} ← </span>
        {xName}
        <span className={styles.narrowPole}> → {map.xHigh}</span>
      </p>
      <p className={styles.low}>{map.yLow}</p>
    </fieldset>
  )
}

function PointName({ name }: { name: string }) {
  return (
    <>
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.pointName}>{name}</span>
    </>
  )
}

/** Right of this the name stands left of its mark, or it would leave the plane. */
const FLIP = 6.5
const STEP = 0.5

function movingOf(place: Place, plane: { current: HTMLDivElement | null }, onChange: (place: Place) => void) {
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const box = plane.current?.getBoundingClientRect()
      if (!box) return
      const x = figureAt(((event.clientX - box.left) / box.width) * 10)
      const y = figureAt(((box.bottom - event.clientY) / box.height) * 10)
      if (x !== place.x || y !== place.y) onChange({ ...place, x, y })
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const way = WAYS[event.key]
      if (!way) return
      event.preventDefault()
      const [x, y] = [Number(place.x) + way[0] * STEP, Number(place.y) + way[1] * STEP]
      onChange({ ...place, x: figureAt(x), y: figureAt(y) })
    },
  }
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
