import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'

async function rowsOf(text: string): Promise<string[]> {
  const rows: string[] = []
  for await (const { fileRow, cells } of readRows(Readable.from([Buffer.from(text)]), 'utf-8', ','))
    rows.push(`${fileRow} ${cells.join('|')}`)
  return rows
}

test('rows are numbered as a spreadsheet shows them: empty lines count, a cell of several lines is one row', async () => {
  expect(await rowsOf('a,b\r\n\r\n1,"x\r\ny"\r\n\r\n2,z\r\n')).toEqual(['1 a|b', '3 1|x\r\ny', '5 2|z'])
  expect(await rowsOf('\n\na,b\n1,2')).toEqual(['3 a|b', '4 1|2'])
})

test('a cell is read without the mark that keeps it from running as a formula', async () => {
  expect(await rowsOf("a,b\n'+86 138,'s-Hertogenbosch\n")).toEqual(['1 a|b', "2 +86 138|'s-Hertogenbosch"])
})

const filler = Array.from({ length: 5_000 }, (_, index) => `甲${index},1\n`).join('')
test.each([
  ['in the first row', 'a,b\n1,"x\n2,y\n', 2],
  ['in the header', 'a,"b\n1,x\n', 1],
  ['below empty lines', 'a,b\n\n1,x\n\n\n2,"y\n3,z\n', 6],
  ['below a cell of several lines', 'a,b\n1,"x\n\ny"\n2,"z\n3,z\n', 5],
  ['below a cell of several lines with CRLF', 'a,b\r\n1,"x\r\n\r\ny"\r\n\r\n2,"z\r\n3,z\r\n', 6],
  ['far below', `a,b\n${filler}2,"y\n${filler}`, 5_002],
])('a quotation mark that is never closed is reported where its record begins: %s', async (_, text, line) => {
  await expect(rowsOf(text)).rejects.toMatchObject({ data: { code: 'import.broken_csv', params: { line } } })
})

test('so is a record that is too long', async () => {
  const text = `a,b\n1,x\n2,${'长'.repeat(1_000_001)}\n3,y\n`
  await expect(rowsOf(text)).rejects.toMatchObject({ data: { code: 'import.broken_csv', params: { line: 3 } } })
})
