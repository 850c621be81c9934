import { MoreOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import type { Barred } from '../records/use-write-in.ts'
import { CommandMenu } from './command-menu.tsx'

export interface RecordCommand {
  readonly key: string
  readonly label: string
  readonly danger?: boolean
  readonly onClick: () => void
}

interface RecordCommandsProps {
  /** What the record's state allows. */
  commands: readonly RecordCommand[]
  /** The key of the step that usually follows; no state need have one. */
  next?: string
  barred: Barred | null
  /** The record's name, for who hears the page. */
  name: string
  /** On the record's own page rather than in a list. */
  page?: boolean
  /** Shows the next step in a list too: where it is what the list is opened for. */
  shownInRow?: boolean
  loading?: boolean
}

/** What can be done with a record: behind three dots in a list; on its page the next step is a button of its own. */
export function RecordCommands(props: RecordCommandsProps) {
  const { commands, next, barred, name, page = false, shownInRow = false, loading = false } = props
  const t = useTexts(commonTexts)
  const main = (page || shownInRow) && !barred ? commands.find(command => command.key === next) : undefined
  const items = commands.filter(command => command !== main).map(command => ({ ...command }))
  const shared = { items, barred, loading: loading && !main }
  if (!page)
    return (
      <>
        {main && (
          <Button onClick={main.onClick}>
            {main.label}
            <span className="visually-hidden"> · {name}</span>
          </Button>
        )}
        <CommandMenu {...shared} type="text" icon={<MoreOutlined />} aria-label={t('commandsOf', { name })} />
      </>
    )
  return (
    <>
      <CommandMenu {...shared}>{t('act')} ▾</CommandMenu>
      {main && (
        <Button type="primary" loading={loading} onClick={main.onClick}>
          {main.label}
        </Button>
      )}
    </>
  )
}
