import { defineRefusals } from '#kernel/error/refusal.ts'

export const customersRefusals = defineRefusals({
  'phone.invalid': {
    status: 422,
    zh: '“{value}”不是有效的电话号码（手机、座机、400 或带国家码的号码）。',
    en: '“{value}” is no valid phone number (mobile, landline, 400 number, or one with a country code).',
  },
  'email.invalid': { status: 422, zh: '“{value}”不是有效的邮箱地址。', en: '“{value}” is no valid e-mail address.' },
  'uscc.length': {
    status: 422,
    zh: '统一社会信用代码应为 18 位。{hint}',
    en: 'A unified social credit code has 18 characters. {hint}',
  },
  'uscc.character': {
    status: 422,
    zh: '统一社会信用代码含有不会出现的字符。{hint}',
    en: 'The unified social credit code holds a character that never occurs. {hint}',
  },
  'uscc.check_digit': {
    status: 422,
    zh: '统一社会信用代码的校验位不符，请核对。{hint}',
    en: 'The check digit of the unified social credit code does not fit. Please check it. {hint}',
  },
  'lead.wrong_state': {
    status: 409,
    zh: '线索处于“{state}”状态，不能这样做。',
    en: 'The lead is in the state “{state}”; this is not possible now.',
  },
  'lead.customer_exists': {
    status: 409,
    zh: '可能已有相同客户：{names}。请选择其中一个，或确认新建。',
    en: 'The customer may be there already: {names}. Choose one of them, or confirm that a new one is wanted.',
  },
  'import.unreadable': {
    status: 422,
    zh: '无法按 {encoding} 读出文件，请换一种编码。',
    en: 'The file cannot be read as {encoding}. Choose another encoding.',
  },
  'import.not_a_table': {
    status: 422,
    zh: '只能导入 CSV、TSV 或文本文件。',
    en: 'Only CSV, TSV and text files can be imported.',
  },
  'import.no_header': { status: 422, zh: '文件没有表头行。', en: 'The file has no header row.' },
  'import.too_many_columns': {
    status: 422,
    zh: '文件的列太多，最多 {max} 列。',
    en: 'The file has too many columns; {max} at most.',
  },
  'import.broken_csv': {
    status: 422,
    zh: '从第 {line} 行开始的一条记录没有结束：引号没有闭合，或内容过长。文件结构损坏。',
    en: 'The record that begins on line {line} does not end: a quotation mark is never closed, or it is too long. The file is broken.',
  },
  'import.unknown_column': { status: 422, zh: '文件中没有“{column}”列。', en: 'The file has no column “{column}”.' },
  'import.target_twice': {
    status: 422,
    zh: '有两列都对应到“{target}”。',
    en: 'Two columns are mapped to “{target}”.',
  },
  'import.name_missing': {
    status: 422,
    zh: '没有姓名列时，须给出名称格式，如“{example}”。',
    en: 'Without a column for the name, a name pattern is needed, such as “{example}”.',
  },
  'import.cells': {
    status: 422,
    zh: '应有 {expected} 格，实有 {found} 格。',
    en: 'There should be {expected} {expected|cell|cells}; there are {found}.',
  },
  'import.no_name': { status: 422, zh: '没有姓名。', en: 'There is no name.' },
  'import.no_key': { status: 422, zh: '键列全为空。', en: 'All key columns are empty.' },
  'import.too_long': {
    status: 422,
    zh: '超过 {max} 个字符。',
    en: 'It is longer than {max} {max|character|characters}.',
  },
  'import.bad_text': { status: 422, zh: '含有不能保存的字符。', en: 'It holds a character that cannot be kept.' },
  'import.bad_number': {
    status: 422,
    zh: '应为 {min} 到 {max} 的整数。',
    en: 'It should be a whole number from {min} to {max}.',
  },
  'import.bad_amount': {
    status: 422,
    zh: '不是金额（须为不小于 0 的数，最多两位小数，如 12000、1.2万）。',
    en: 'It is no amount of money: a number of 0 or more with at most two decimals (such as 12000.50).',
  },
  'import.bad_date': {
    status: 422,
    zh: '不是日期（如 2026-03-01、2026年3月1日）。',
    en: 'It is no date (such as 2026-03-01).',
  },
  'import.bad_choice': { status: 422, zh: '应为：{zh}。', en: 'It should be one of: {en}.' },
  'import.digits_lost': {
    status: 422,
    zh: '长数字被表格软件改成了科学计数法，原数字已丢失。请在表格中把该列设为文本后重新导出。',
    en: 'A spreadsheet turned the long number into scientific notation, and digits are lost. Make the column text and export again.',
  },
  'import.not_yours': {
    status: 403,
    zh: '已有相同线索，但不在你可修改的范围内。',
    en: 'The lead is there already, but outside what you may change.',
  },
  'import.still_running': {
    status: 409,
    zh: '导入还在进行，请先等它结束或取消。',
    en: 'The import is still going on. Wait for its end, or cancel it first.',
  },
  'import.undo_running': {
    status: 409,
    zh: '正在撤销这次导入，请等它结束。',
    en: 'This import is being undone already. Wait for its end.',
  },
  'import.nothing_to_undo': {
    status: 409,
    zh: '这次导入没有可撤销的内容。',
    en: 'There is nothing to undo in this import.',
  },
  'import.undo_too_late': {
    status: 409,
    zh: '导入已超过 7 天，不能再整体撤销。',
    en: 'The import is more than 7 days old and can no longer be undone as a whole.',
  },
})
