import { defineRefusals } from './refusal.ts'

/** What every record type can refuse. */
export const kernelRefusals = defineRefusals({
  'input.invalid': { status: 400, zh: '输入有误：{problem}', en: 'The input is not valid: {problem}' },
  'input.not_storable': {
    status: 400,
    zh: '有一项的值超出了能保存的范围（{field}）。',
    en: 'A value lies outside of what can be kept ({field}).',
  },
  'request.not_json': { status: 400, zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  'request.not_object': {
    status: 400,
    zh: '请求内容须为 JSON 对象（{…}）。',
    en: 'The request body must be a JSON object ({…}).',
  },
  'request.wrong_type': {
    status: 415,
    zh: '请求内容须为 JSON（Content-Type: application/json）。',
    en: 'The request body must be JSON (Content-Type: application/json).',
  },
  'request.too_large': { status: 413, zh: '内容超过 {limit}。', en: 'The content is larger than {limit}.' },
  'route.not_found': { status: 404, zh: '没有这个地址。', en: 'There is no such address.' },
  'request.foreign_origin': {
    status: 403,
    zh: '请求来自别的网站，已拒绝。',
    en: 'The request came from another site and was refused.',
  },
  'request.unknown_host': {
    status: 421,
    zh: '本程序不以“{host}”这个名字提供服务。如果大家要用它访问，请把 BASE_URL 设为 http://{host}，再重新启动。',
    en: 'This program does not serve the name “{host}”. If people are to use it, set BASE_URL to http://{host} and start again.',
  },
  'request.too_slow': {
    status: 408,
    zh: '请求内容传得太慢，已中断，请检查网络后重试。',
    en: 'The request came in too slowly and was ended. Check the network and try again.',
  },
  'request.unreadable': {
    status: 400,
    zh: '请求不符合 HTTP 的格式，无法读取。',
    en: 'The request is not in the form of HTTP and cannot be read.',
  },
  'request.head_too_large': {
    status: 431,
    zh: '请求头过大，无法读取。',
    en: 'The head of the request is too large to be read.',
  },
  'request.too_many': {
    status: 429,
    zh: '请求过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests. Try again in {seconds} {seconds|second|seconds}.',
  },
  'request.key_unfit': {
    status: 400,
    zh: 'Idempotency-Key 只能有字母、数字和 . : _ -，最多 200 个字符。',
    en: 'An Idempotency-Key holds letters, digits and . : _ - only, at most 200 of them.',
  },
  'request.key_reused': {
    status: 422,
    zh: '这个 Idempotency-Key 已用于另一个请求。',
    en: 'This Idempotency-Key has been used for another request.',
  },
  'sign_in.required': { status: 401, zh: '请先登录。', en: 'Please sign in first.' },
  'workspace.not_found': {
    status: 404,
    zh: '没有这个工作区，或你不是它的成员。',
    en: 'There is no such workspace, or you are not a member of it.',
  },
  'right.missing': { status: 403, zh: '你没有这项权限：{reason}', en: 'You do not have this right: {reason}' },
  'record.not_found': {
    status: 404,
    zh: '找不到这条{type}，它可能已被删除，或不在你可见的范围内。',
    en: 'This {type} cannot be found: it may have been deleted, or lie outside what you may see.',
  },
  'record.stale': {
    status: 412,
    zh: '在你编辑期间，这条{type}已被他人修改。',
    en: 'Someone else has changed this {type} while you were editing it.',
  },
  'record.busy': {
    status: 409,
    zh: '别人正在改动同样的记录，什么也没有写入，请再试一次。',
    en: 'Others are changing the same records; nothing was written. Try again.',
  },
  'record.version_required': {
    status: 428,
    zh: '修改时须说明所依据的版本（If-Match）。',
    en: 'An edit must name the version it is based on (If-Match).',
  },
  'record.frozen': {
    status: 409,
    zh: '处于“{state}”状态，不能直接修改或删除。',
    en: 'In the state “{state}” it cannot be edited or deleted.',
  },
  'record.not_generic': {
    status: 405,
    zh: '{type}只能通过它的专门操作来改变。',
    en: 'A {type} is changed only by its own commands.',
  },
  'record.ends_before_it_begins': {
    status: 422,
    zh: '{last} {end} 早于{first} {begin}。',
    en: '{last} ({end}) lies before {first} ({begin}).',
  },
  'record.duplicate': {
    status: 409,
    zh: '已有相同的{type}：{fields}。',
    en: 'There is already a {type} with the same {fields}.',
  },
  'record.in_use': {
    status: 409,
    zh: '还有 {count} 条记录引用它，不能删除：{where}。请先改动或删除它们。',
    en: 'It cannot be deleted while other records refer to it ({count}): {where}. Change or delete them first.',
  },
  'reference.unknown': {
    status: 422,
    zh: '“{field}”指向的记录不存在或不可见。',
    en: 'The record that “{field}” points to does not exist or is not visible.',
  },
  'reference.in_bin': {
    status: 422,
    zh: '“{field}”指向的记录在回收站里，请先恢复它，或改选别的记录。',
    en: 'The record that “{field}” points to is in the bin. Restore it first, or choose another one.',
  },
  'reference.other_project': {
    status: 422,
    zh: '“{field}”指向的记录属于另一个项目，请改选本项目的。',
    en: 'The record that “{field}” points to belongs to another project. Choose one of this project.',
  },
  'reference.person_left': {
    status: 422,
    zh: '“{field}”所选的人已停用，请改选在用的成员。',
    en: 'The person chosen for “{field}” has left. Choose an active member.',
  },
  'list.unknown_field': {
    status: 400,
    zh: '不能按“{field}”筛选或排序。',
    en: 'The list cannot be filtered or sorted by “{field}”.',
  },
  'list.bad_value': {
    status: 400,
    zh: '不能按“{field}”的这个值筛选：{value}',
    en: 'The list cannot compare “{field}” with this value: {value}',
  },
  'list.bad_cursor': {
    status: 400,
    zh: '翻页位置无效，请重新打开列表。',
    en: 'The page position is not valid. Open the list again.',
  },
  'project.not_open': {
    status: 409,
    zh: '项目已{state}，不能再改动其中的记录。',
    en: 'The project is {state}; its records can no longer be changed.',
  },
  'record.earlier_iteration': {
    status: 409,
    zh: '这条{type}属于第 {iteration} 轮，已成历史，不能再改。',
    en: 'This {type} belongs to iteration {iteration}, which is history.',
  },
  'record.stays': {
    status: 409,
    zh: '这条{type}已有“{field}”，不能再删除。不再需要时，用它自己的命令结束它。',
    en: 'This {type} has its “{field}” already and can no longer be deleted. End it by a command of its own.',
  },
  'server.database_away': {
    status: 503,
    zh: '数据库暂时连不上，请稍后再试。',
    en: 'The database cannot be reached at the moment. Try again shortly.',
  },
  'server.failed': { status: 500, zh: '服务器出错了，请求号 {request}。', en: 'The server failed. Request {request}.' },
})
