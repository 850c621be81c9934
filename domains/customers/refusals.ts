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
  'customer.not_chosen': {
    status: 422,
    zh: '请选一个客户，或先在项目的“客户”页选定本项目的客户。',
    en: 'Name a customer, or first choose the customer of the project on its page “Customer”.',
  },
  'contact.other_customer': {
    status: 422,
    zh: '“{name}”不是这个客户的联系人。',
    en: '“{name}” is no contact of this customer.',
  },
  'project_customer.exists': {
    status: 409,
    zh: '本项目已选定客户“{name}”；要更换，请在“客户”页写明原因。',
    en: 'The project sells to “{name}” already. Change it on the page “Customer”, with the reason.',
  },
  'project_customer.which': {
    status: 422,
    zh: '请选一个已有客户，或写下新客户的名称。',
    en: 'Choose a customer that is there, or give the name of a new one.',
  },
  'project_customer.known': {
    status: 409,
    zh: '已有客户“{names}”，请直接选用。',
    en: 'There is the customer “{names}” already. Choose that one.',
  },
  'project_customer.same': {
    status: 409,
    zh: '本项目的客户就是“{name}”。',
    en: 'The project sells to “{name}” as it is.',
  },
  'visit.wrong_state': {
    status: 409,
    zh: '拜访“{purpose}”{state}，不能{verb}。',
    en: 'The visit “{purpose}” cannot be {verb} (its state: {state}).',
  },
  'visit.future': {
    status: 422,
    zh: '{date} 还没到（今天是 {today}），不能记为已拜访。',
    en: '{date} has not come yet (today is {today}); the visit cannot have taken place.',
  },
  'visit.next_before': {
    status: 422,
    zh: '下一步（{date}）不能早于拜访当天（{doneOn}）。',
    en: 'The next step ({date}) cannot come before the day of the visit ({doneOn}).',
  },
  'next_step.none': { status: 409, zh: '没有写下一步。', en: 'No next step was written down.' },
  'next_step.taken': {
    status: 409,
    zh: '下一步在 {date} 已经做完。',
    en: 'The next step was taken on {date} already.',
  },
  'next_step.no_day': { status: 422, zh: '写了下一步，还缺日期。', en: 'The next step lacks its day.' },
  'next_step.no_words': { status: 422, zh: '写了日期，还缺下一步做什么。', en: 'There is a day, but no next step.' },
  'need.wrong_state': {
    status: 409,
    zh: '需求“{title}”{state}，不能{verb}。',
    en: 'The need “{title}” cannot be {verb} (its state: {state}).',
  },
  'development_target.wrong_state': {
    status: 409,
    zh: '开发对象“{name}”{state}，不能{verb}。',
    en: 'The target “{name}” cannot be {verb} (its state: {state}).',
  },
  'development_target.future': {
    status: 422,
    zh: '{date} 还没到（今天是 {today}）。',
    en: '{date} has not come yet (today is {today}).',
  },
  'development_target.who': {
    status: 422,
    zh: '写下单位名称，或选一个已有客户。',
    en: 'Give the name of the firm, or choose a customer that is there.',
  },
  'development_target.listed': {
    status: 409,
    zh: '“{name}”已在这份计划里。',
    en: '“{name}” is on this plan already.',
  },
  'sales_activity.future': {
    status: 422,
    zh: '{date} 还没到（今天是 {today}）；要做的事写成拜访或任务。',
    en: '{date} has not come yet (today is {today}). What is to be done is a visit or a task.',
  },
  'activity_none.exists': {
    status: 409,
    zh: '已经说明本项目不做“{kind}”。',
    en: 'It has been said already that the project does without “{kind}”.',
  },
  'activity_none.has_records': {
    status: 409,
    zh: '已有 {count} 项“{kind}”活动，不能说明不做。',
    en: 'There {count|is|are} {count} {count|activity|activities} of the kind “{kind}”; it cannot be declared that there is none.',
  },
})
