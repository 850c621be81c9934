import { DeleteOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { formatDecimal } from '#apps/web/format/amount.ts'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { quoteLine } from '../../entities/quote-line.ts'
import { CellInput } from './cell-input.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { type SheetLine, useSellingCommands, useSellingForms } from './use-selling.ts'

interface QuoteRowProps {
  one: SheetLine
  open: boolean
  seesMargin: boolean
}

/** One line of a quote. */
export function QuoteRow({ one, open, seesMargin }: QuoteRowProps) {
  const label = useLabel()
  const { line, sums } = one
  const { kind } = quoteLine.fields
  return (
    <tr>
      <th scope="row">
        <div className={styles.item}>
          {open ? <Cell one={one} name="name" /> : <span className={styles.itemName}>{line.name}</span>}
          {line.kind !== 'product' && <StateTag>{label(kind.options[line.kind])}</StateTag>}
        </div>
        {open ? <Cell one={one} name="detail" /> : line.detail && <p className={styles.detail}>{line.detail}</p>}
      </th>
      <Value one={one} name="quantity" open={open} figure />
      <Value one={one} name="unit" open={open} />
      <Value one={one} name="unitPrice" open={open} figure />
      <Value one={one} name="discount" open={open} figure />
      <Value one={one} name="taxRate" open={open} figure />
      {seesMargin && <Value one={one} name="cost" open={open} figure />}
      <td className={styles.number}>
        <Money value={sums.gross} />
      </td>
      {seesMargin && (
        <td className={styles.number}>
          <Money value={sums.margin} />
        </td>
      )}
      {open && (
        <td>
          <Drop one={one} />
        </td>
      )}
    </tr>
  )
}

type Name = 'name' | 'detail' | 'quantity' | 'unit' | 'unitPrice' | 'discount' | 'taxRate' | 'cost'
const MONEY: readonly Name[] = ['unitPrice', 'cost']

function Value({ one, name, open, figure }: { one: SheetLine; name: Name; open: boolean; figure?: boolean }) {
  const value = kept(one, name)
  return (
    <td className={figure ? styles.number : undefined}>
      {open ? (
        <Cell one={one} name={name} figure={figure} />
      ) : MONEY.includes(name) ? (
        <Money value={value} />
      ) : (
        (value && (figure ? formatDecimal(value) : value)) || '—'
      )}
    </td>
  )
}

function Cell({ one, name, figure }: { one: SheetLine; name: Name; figure?: boolean | undefined }) {
  const t = useTexts(sellingTexts)
  const { changeLine } = useSellingForms()
  return (
    <CellInput
      record={one.line}
      name={name}
      value={kept(one, name)}
      label={t('cell', { field: t(name), name: one.line.name })}
      figure={figure}
      placeholder={name === 'detail' ? t('detail') : figure ? '—' : undefined}
      send={(known, value) => changeLine({ ...known, set: { [name]: value } })}
    />
  )
}

function kept({ line, cost }: SheetLine, name: Name): string | null {
  return name === 'cost' ? cost : line[name]
}

function Drop({ one: { line } }: { one: SheetLine }) {
  const t = useTexts(sellingTexts)
  const common = useTexts(commonTexts)
  const { dropLine } = useSellingCommands()
  const words = t('dropLine', { name: line.name })
  return (
    <Popconfirm
      title={words}
      okText={common('remove')}
      cancelText={common('cancel')}
      okButtonProps={{ danger: true }}
      onConfirm={() => dropLine.mutate(knownOf(line))}
    >
      <Button type="text" icon={<DeleteOutlined />} aria-label={words} />
    </Popconfirm>
  )
}
