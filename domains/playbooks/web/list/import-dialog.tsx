import { Alert, Button, Form, Input } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { playbookTexts } from '../playbook-texts.ts'
import styles from './list.module.css'

/** Takes a playbook over from a file; a file that is not sound says which line to mend. */
export function ImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(playbookTexts)
  return (
    <Dialog open={open} title={t('importFile')} footer={null} onCancel={onClose} destroyOnHidden width={640}>
      {open && <ImportForm onClose={onClose} />}
    </Dialog>
  )
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const go = useGo()
  const { client } = useWorkspace()
  const [form] = Form.useForm<{ text: string }>()
  const importing = useCommand(client.playbooks.importPlaybook, {
    onDone: made => go(`/own-playbooks/${made.id}`),
    onRefused: () => undefined,
  })
  const take = async (file: File | undefined) => {
    if (file) form.setFieldsValue({ text: await file.text() })
  }
  const problem = importing.error && problemOf(importing.error)
  return (
    <Form form={form} layout="vertical" onFinish={given => importing.mutate(given)}>
      <p>{t('importHelp')}</p>
      <Form.Item label={t('chooseFile')} htmlFor="playbook-file">
        <input
          id="playbook-file"
          type="file"
          accept=".yaml,.yml,text/yaml,application/yaml"
          className={styles.file}
          onChange={event => void take(event.target.files?.[0])}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('fileText')}
        rules={[{ required: true, whitespace: true, message: t('fileNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 14 }} spellCheck={false} />
      </Form.Item>
      {problem && <Alert type="error" showIcon title={problem.message || common('network')} />}
      <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end', marginTop: 16 }}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={importing.isPending}>
          {t('importFile')}
        </Button>
      </div>
    </Form>
  )
}
