import { cut } from '#kernel/entity/cut.ts'
import type { TextField } from '#kernel/entity/field.ts'
import type { JobProblem } from '#kernel/jobs/job-kind.ts'
import { type ImportTarget, lead, normalisePhone } from '../../contract.ts'
import { normaliseEmail } from '../../rules/email.ts'
import { readAmount } from './read-amount.ts'
import { readDate } from './read-date.ts'

type Read = { readonly value: Readonly<Record<string, unknown>> } | Pick<JobProblem, 'code' | 'params'>

const YES = new Set(['y', 'yes', 'true', '1', '是', '成交', '已成交', '转化', '已转化', '√', '✓'])
const NO = new Set(['n', 'no', 'false', '0', '否', '未成交', '未转化', '×'])
/** What a spreadsheet makes of a long number. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i
const ATTRIBUTE_MAX = 500

/** Reads a filled cell as what its column becomes: the values that it gives, or what is wrong with it. */
export function readCell(target: ImportTarget, text: string): Read {
  if (text.includes('\0') || !text.isWellFormed()) return { code: 'import.bad_text' }
  switch (target) {
    case 'phone':
      return SCIENTIFIC.test(text)
        ? { code: 'import.digits_lost' }
        : read('phone', normalisePhone(text), 'phone.invalid', text)
    case 'email':
      return read('email', normaliseEmail(text), 'email.invalid', text)
    case 'value':
      return read('value', readAmount(text), 'import.bad_amount', text)
    case 'contactedOn':
      return read('contactedOn', readDate(text), 'import.bad_date', text)
    case 'score':
      return readScore(text)
    case 'state':
      return readState(text)
    case 'converted':
      return readConverted(text)
    case 'attribute':
    case 'ignore':
      return text.length > ATTRIBUTE_MAX ? { code: 'import.too_long', params: { max: ATTRIBUTE_MAX } } : { value: {} }
    default:
      return readText(target, text)
  }
}

function read(field: string, value: string | null, code: string, text: string): Read {
  return value === null ? { code, params: { value: cut(text, 60) } } : { value: { [field]: value } }
}

function readText(target: Exclude<ImportTarget, 'state' | 'converted' | 'attribute' | 'ignore'>, text: string): Read {
  const max = (lead.fields[target] as TextField).max ?? ATTRIBUTE_MAX
  return text.length > max ? { code: 'import.too_long', params: { max } } : { value: { [target]: text } }
}

function readScore(text: string): Read {
  const score = Number(text)
  if (/^\d{1,3}$/.test(text) && score <= 100) return { value: { score } }
  return { code: 'import.bad_number', params: { min: 0, max: 100 } }
}

function readState(text: string): Read {
  const options = Object.entries(lead.fields.state.options)
  const word = text.toLowerCase()
  const found = options.find(([code, label]) => code === word || label.zh === text || label.en.toLowerCase() === word)
  if (found) return { value: { state: found[0] } }
  const labels = options.map(([, label]) => label)
  const params = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
  return { code: 'import.bad_choice', params }
}

function readConverted(text: string): Read {
  const word = text.toLowerCase()
  if (YES.has(word)) return { value: { state: 'converted' } }
  if (NO.has(word)) return { value: {} }
  return { code: 'import.bad_choice', params: { zh: '是/否、yes/no、1/0', en: 'yes/no, 是/否, 1/0' } }
}
