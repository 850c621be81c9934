import { type Diagram, type DrawnEdge, type DrawnNode, layOut } from '@yingce/process/diagram/lay-out'
import type { Direction } from '@yingce/process/diagram/sizes'
import type { Playbook } from '@yingce/process/playbook'
import { useEffect, useId, useMemo, useRef } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useNarrow } from '#apps/web/ui/use-narrow.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { playbookTexts } from '../playbook-texts.ts'
import styles from './diagram.module.css'
import { widthOf, wrapText } from './wrap-text.ts'

/** Smaller than this its texts cannot be read. */
const SMALLEST = 0.8

interface PlaybookDiagramProps {
  playbook: Playbook
  /** On a screen it follows the screen's width. */
  direction?: Direction
  /** The place of the stage that is worked on. */
  selected?: number | null
  onSelect?: (stage: number) => void
}

/** Stages, gates, loops and ends of a playbook; what it shows stands beside it in words as well. */
export function PlaybookDiagram({ playbook, direction, selected = null, onSelect }: PlaybookDiagramProps) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const narrow = useNarrow()
  const at = direction ?? (narrow ? 'down' : 'across')
  const diagram = useMemo(() => layOut(playbook, at), [playbook, at])
  const arrow = useId()
  const frame = useInView(diagram, selected)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too
    <section className={styles.frame} data-direction={at} tabIndex={0} aria-label={t('diagram')} ref={frame}>
      <svg
        role="img"
        aria-label={t('diagramOf', { name: words(playbook.name) })}
        className={styles.diagram}
        viewBox={`0 0 ${diagram.width} ${diagram.height}`}
        width={diagram.width}
        height={diagram.height}
        style={direction === undefined && at === 'down' ? { minWidth: diagram.width * SMALLEST } : undefined}
      >
        <defs>
          {['strong', 'soft'].map(kind => (
            <marker
              key={kind}
              id={`${arrow}${kind}`}
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" className={styles[`head-${kind}`]} />
            </marker>
          ))}
        </defs>
        {diagram.edges.map(edge => (
          <Arrow key={edge.id} edge={edge} head={arrow} />
        ))}
        {diagram.nodes.map(node => (
          <Node key={node.id} node={node} playbook={playbook} selected={selected} onSelect={onSelect} />
        ))}
        {diagram.edges.map(edge => (
          <ArrowLabel key={edge.id} edge={edge} diagram={diagram} />
        ))}
      </svg>
    </section>
  )
}

/** Brings the stage that is worked on into view, without moving the page. */
function useInView(diagram: Diagram, selected: number | null) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const node = diagram.nodes.find(({ kind, stage }) => kind === 'stage' && stage === selected)
    if (!node || selected === null || !frame.current) return
    frame.current.scrollLeft = node.x + node.width / 2 - frame.current.clientWidth / 2
    frame.current.scrollTop = node.y + node.height / 2 - frame.current.clientHeight / 2
  }, [diagram, selected])
  return frame
}

function Arrow({ edge, head }: { edge: DrawnEdge; head: string }) {
  const soft = edge.kind !== 'next'
  const points = edge.points.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <polyline
      points={points}
      className={`${styles.edge} ${styles[edge.kind] ?? ''}`}
      markerEnd={`url(#${head}${soft ? 'soft' : 'strong'})`}
    />
  )
}

const SMALL = 12

/** What ends at an end of its own is told there. */
function ArrowLabel({ edge: { kind, to, label, labelAt }, diagram }: { edge: DrawnEdge; diagram: Diagram }) {
  const words = useWords()
  if (!label || !labelAt || to.startsWith('end_')) return null
  const full = words(label)
  const [line = ''] = wrapText(full, Math.max(4, labelAt.room / SMALL - 1), 1)
  const turned = diagram.direction === 'down' ? `rotate(-90 ${labelAt.x} ${labelAt.y})` : undefined
  const wide = widthOf(line) * SMALL + 8
  return (
    <g transform={turned} className={styles[`label-${kind}`]}>
      <title>{full}</title>
      <rect x={labelAt.x - wide / 2} y={labelAt.y - 9} width={wide} height={18} className={styles.behind} />
      <text x={labelAt.x} y={labelAt.y + 4} className={styles.edgeLabel}>
        {line}
      </text>
    </g>
  )
}

interface NodeProps {
  node: DrawnNode
  playbook: Playbook
  selected: number | null
  onSelect?: (stage: number) => void
}

function Node({ node, playbook, selected, onSelect }: NodeProps) {
  if (node.kind === 'stage') return <StageBox node={node} playbook={playbook} selected={selected} onSelect={onSelect} />
  return node.kind === 'start' || node.kind === 'end' ? (
    <Circle node={node} />
  ) : (
    <Diamond node={node} playbook={playbook} />
  )
}

/** A click is a short way for a hand; the list of stages beside it does the same for the keyboard. */
function StageBox({ node: { x, y, width, height, stage }, playbook, selected, onSelect }: NodeProps) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const one = playbook.stages[stage ?? -1]
  if (!one || stage === null) return null
  const name = words(one.name) || t('unnamed')
  const lines = wrapText(name, (width - 20) / 13, 3)
  const top = y + height / 2 - ((lines.length - 1) * 17) / 2 + 12
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of stages does the same by keyboard
    <g
      className={onSelect ? styles.clickable : undefined}
      data-selected={selected === stage || undefined}
      onClick={onSelect && (() => onSelect(stage))}
    >
      <title>{name}</title>
      <rect {...{ x, y, width, height }} rx={6} className={`${styles.box} ${one.optional ? styles.optionalBox : ''}`} />
      {one.repeats && (
        <rect x={x + 4} y={y + 4} width={width - 8} height={height - 8} rx={4} className={styles.again} />
      )}
      <text x={x + 10} y={y + 17} className={styles.key}>
        {one.id}
      </text>
      {lines.map((line, place) => (
        <text key={`${place} ${line}`} x={x + width / 2} y={top + place * 17} className={styles.name}>
          {line}
        </text>
      ))}
    </g>
  )
}

const SIGNS: Partial<Record<DrawnNode['kind'], string>> = { skip: '?', merge: '×', choice: '×', fork: '+', join: '+' }

const SAID: Partial<Record<DrawnNode['kind'], 'legendSkip' | 'legendChoice'>> = {
  skip: 'legendSkip',
  merge: 'legendChoice',
  choice: 'legendChoice',
}

function Diamond({ node: { kind, stage, x, y, width, height }, playbook }: Pick<NodeProps, 'node' | 'playbook'>) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const one = playbook.stages[stage ?? -1]
  const gate = kind === 'gate'
  const [cx, cy] = [x + width / 2, y + height / 2]
  const title = gate
    ? `${t('criteria')}\n${one?.criteria.map(({ label, check }) => (label ? words(label) : check)).join('\n') ?? ''}`
    : t(SAID[kind] ?? 'legendFork')
  return (
    <g>
      <title>{title}</title>
      <path
        d={`M${x} ${cy} ${cx} ${y} ${x + width} ${cy} ${cx} ${y + height}z`}
        className={gate ? styles.gate : styles.sign}
      />
      <text x={cx} y={cy + 5} className={gate ? styles.count : styles.mark}>
        {gate ? (one?.criteria.length ?? 0) : SIGNS[kind]}
      </text>
    </g>
  )
}

function Circle({ node: { kind, stage, label, x, y, width, height } }: { node: DrawnNode }) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const start = kind === 'start'
  const full = start ? t('startNode') : label ? words(label) : ''
  const lines = start || stage === null ? [] : wrapText(full, 9, 2)
  return (
    <g>
      <title>{full}</title>
      <circle cx={x + width / 2} cy={y + height / 2} r={width / 2 - 2} className={start ? styles.start : styles.end} />
      {!start && <circle cx={x + width / 2} cy={y + height / 2} r={7} className={styles.dot} />}
      {lines.map((line, place) => (
        <text key={`${place} ${line}`} x={x + width / 2} y={y + height + 14 + place * 14} className={styles.edgeLabel}>
          {line}
        </text>
      ))}
    </g>
  )
}
