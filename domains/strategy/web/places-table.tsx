import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, InputNumber } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { figureAt, type Place } from '../rules/map-places.ts'
import type { PlacesProps } from './map-editor.tsx'
import styles from './positioning.module.css'
import { strategyTexts } from './strategy-texts.ts'

/** The figures behind the map, with what each place rests on; who stands nowhere yet is put on the map here. */
export function PlacesTable(props: PlacesProps) {
  const t = useTexts(strategyTexts)
  const { map, places, nameOf } = props
  return (
    <Scrolled className={styles.scroll} label={t('positions')}>
      <table className={styles.places}>
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            <th scope="col">{map.xName}</th>
            <th scope="col">{map.yName}</th>
            <th scope="col">{t('basis')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {places.map(one => (
            <tr key={`${one.who} ${one.competitorId}`}>
              <th scope="row">
                <span className={`${styles.mark} ${styles[one.who]}`} aria-hidden="true" /> {nameOf(one)}
              </th>
              <Cells {...props} one={one} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

function Cells({ one, map, nameOf, barred, onChange }: PlacesProps & { one: Place }) {
  const t = useTexts(strategyTexts)
  const name = nameOf(one)
  if (barred)
    return (
      <>
        <td>{one.x ?? '—'}</td>
        <td>{one.y ?? '—'}</td>
        <td>{one.basis ?? '—'}</td>
        <td />
      </>
    )
  const figure = (axis: 'x' | 'y', axisName: string) => (
    <td>
      <InputNumber
        className={styles.number}
        aria-label={t('positionOf', { name, axis: axisName })}
        min={0}
        max={10}
        step={0.5}
        value={one[axis] === null ? null : Number(one[axis])}
        onChange={value => onChange({ ...one, [axis]: value === null ? null : figureAt(value) })}
      />
    </td>
  )
  return (
    <>
      {figure('x', map.xName)}
      {figure('y', map.yName)}
      <td>
        <Input
          aria-label={t('basisOf', { name })}
          maxLength={300}
          value={one.basis ?? ''}
          onChange={event => onChange({ ...one, basis: event.target.value || null })}
        />
      </td>
      <td>
        {(one.x !== null || one.y !== null) && (
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('takeOff', { name })}
            onClick={() => onChange({ ...one, x: null, y: null, basis: null })}
          />
        )}
      </td>
    </>
  )
}
