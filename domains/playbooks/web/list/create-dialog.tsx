import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select } from 'antd'
import { useEffect } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { playbookTexts } from '../playbook-texts.ts'

interface CreateDialogProps {
  open: boolean
  /** What is copied; null begins empty. */
  from: string | null
  onClose: () => void
}

/** A new playbook: from one that there is, or empty; then its editor opens. */
export function CreateDialog({ open, from, onClose }: CreateDialogProps) {
  const t = useTexts(playbookTexts)
  return (
    <Dialog open={open} title={t('create')} footer={null} onCancel={onClose} destroyOnHidden>
      {open && <CreateForm from={from} onClose={onClose} />}
    </Dialog>
  )
}

const EMPTY = ''

type Given = { from: string; zh: string; en: string }

function CreateForm({ from, onClose }: Omit<CreateDialogProps, 'open'>) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const go = useGo()
  const { client } = useWorkspace()
  const [form] = Form.useForm<Given>()
  const origins = useOrigins(from)
  const creating = useCommand(
    ({ from, zh, en }: Given) =>
      client.playbooks.createOwnPlaybook({ from: from === EMPTY ? null : from, name: { zh, en } }),
    { onDone: made => go(`/own-playbooks/${made.id}/edit`), onRefused: () => undefined },
  )
  const suggest = (id: string) => {
    const name = origins.nameOf(id)
    if (name && !form.isFieldsTouched(['zh', 'en'])) form.setFieldsValue(name)
  }
  // Once the names have come.
  useEffect(() => suggest(from ?? EMPTY), [origins.known])
  const rules = [{ required: true, whitespace: true, message: t('nameNeeded') }]
  const problem = creating.error && problemOf(creating.error)
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ from: from ?? EMPTY }}
      onValuesChange={({ from }) => from !== undefined && suggest(from)}
      onFinish={given => creating.mutate(given)}
    >
      <Form.Item name="from" label={t('from')}>
        <Select options={origins.options} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="zh" label={t('nameZh')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="en" label={t('nameEn')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      {problem && <Alert type="error" showIcon title={problem.message || common('network')} />}
      <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end', marginTop: 16 }}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={creating.isPending}>
          {t('create')}
        </Button>
      </div>
    </Form>
  )
}

/** What can be copied: every playbook that projects can start on, and the draft that was asked for. */
function useOrigins(from: string | null) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const asked = useQuery(api.process.playbooks.queryOptions({ meta: { reads: ['own_playbook'] } }))
  const known = asked.data ?? []
  const found = known.map(({ id, name }) => ({ value: id, label: `${id} ${words(name)}` }))
  const missing = from !== null && !known.some(({ id }) => id === from) ? [{ value: from, label: from }] : []
  return {
    known: known.length,
    options: [{ value: EMPTY, label: t('fromEmpty') }, ...missing, ...found],
    nameOf: (id: string) => {
      const name = known.find(one => one.id === id)?.name
      return name && { zh: `${name.zh}（自建）`.slice(0, 200), en: `${name.en} (own)`.slice(0, 200) }
    },
  }
}
