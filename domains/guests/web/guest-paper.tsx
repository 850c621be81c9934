import type { Paper } from '../shapes.ts'
import styles from './guest.module.css'
import { useGuestWords } from './guest-words.ts'

type Part = Paper['parts'][number]
type Rows = Extract<Part, { kind: 'rows' }>

/** The document itself. */
export function GuestPaper({ paper }: { paper: Paper }) {
  const { cell } = useGuestWords()
  return (
    <div className={styles.paper}>
      <h2 className={styles.name}>{paper.title}</h2>
      <Facts facts={paper.facts} />
      {paper.parts.filter(hasContent).map(part => (
        <section key={part.label.en}>
          <h3 className={styles.part}>{cell(part.label)}</h3>
          {part.kind === 'text' ? <p className={styles.text}>{part.text}</p> : <RowsTable part={part} />}
        </section>
      ))}
    </div>
  )
}

function hasContent(part: Part): boolean {
  return part.kind === 'text' ? part.text.trim() !== '' : part.rows.length > 0
}

function Facts({ facts }: { facts: Paper['facts'] }) {
  const { cell } = useGuestWords()
  const known = facts.filter(fact => fact.value !== null && fact.value !== '')
  return (
    <dl className={styles.facts}>
      {known.map(({ label, value, figure }) => (
        <div key={label.en}>
          <dt>{cell(label)}</dt>
          <dd>{cell(value, figure)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A table where there is room; on a phone each row is a small card. The roles keep it a table for who hears it. */
function RowsTable({ part: { label, columns, rows, sums } }: { part: Rows }) {
  const { cell } = useGuestWords()
  return (
    <>
      {/* biome-ignore-start lint/a11y: the styles of a phone take the meaning of a table away, the roles give it back. */}
      <table role="table" className={styles.rows} aria-label={cell(label)}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th
                key={column.label.en}
                role="columnheader"
                scope="col"
                className={column.figure ? styles.figure : undefined}
              >
                {cell(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              {columns.map((column, at) => (
                <td
                  key={column.label.en}
                  role="cell"
                  data-label={cell(column.label)}
                  data-empty={cell(row[at] ?? null) === '' || undefined}
                  className={column.figure ? styles.figure : undefined}
                >
                  {cell(row[at] ?? null, column.figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y: above */}
      {sums && <Facts facts={sums} />}
    </>
  )
}
