import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { Chart, DocumentModel } from './model.ts'
import { renderDocx } from './render.ts'

const chart: Chart = {
  type: 'bar',
  unit: '万元',
  categories: ['渠道 & 代理', '展会'],
  series: [{ name: '预算', values: [3, null] }],
}
const spans = [{ name: '展会', start: '2026-11-09', finish: '2026-11-20' }]

const model: DocumentModel = {
  language: 'zh',
  title: '华东渠道增长 2026',
  subtitle: '营销策划书',
  mark: '密级：内部',
  cover: [['编制', '王芳']],
  contentsTitle: '目录',
  header: '华东渠道增长 2026 · 营销策划书',
  footer: '云岭传感科技',
  at: '2026-03-02T01:00:00.000Z',
  sections: [
    {
      key: 'goals',
      title: '一、目标',
      numbered: true,
      blocks: [
        { kind: 'text', text: '第一行 <&> 🎯\n第二行\u0007' },
        { kind: 'missing', text: '尚无 SWOT', where: 'swot-items' },
        {
          kind: 'table',
          caption: '表 1　目标',
          columns: [
            { title: '目标', width: 2 },
            { title: '数值', width: 1, right: true },
          ],
          rows: [['销售额 مرحبا', '100.00']],
          total: ['合计', '100.00'],
        },
        { kind: 'chart', caption: '图 1　预算 & 资金', chart },
        {
          kind: 'chart',
          caption: '图 2　$& 安排',
          chart: { type: 'spans', startName: '开始', daysName: '天数', spans },
        },
      ],
    },
  ],
}

async function parts(): Promise<JSZip> {
  return JSZip.loadAsync(await renderDocx(model))
}

async function read(archive: JSZip, path: string): Promise<string> {
  return (await archive.file(path)?.async('string')) ?? ''
}

test('a document holds its texts, and shows a gap as a gap', async () => {
  const xml = await read(await parts(), 'word/document.xml')
  for (const text of [
    '华东渠道增长 2026',
    '营销策划书',
    '密级：内部',
    '第一行 &lt;&amp;&gt; 🎯',
    '销售额 مرحبا',
    '合计',
  ])
    expect(xml).toContain(text)
  expect(xml).toContain('▢ 尚无 SWOT')
  expect(xml).not.toContain('[[chart')
  expect(xml).not.toContain('\u0007')
})

test('the contents name every section and point to its page', async () => {
  const xml = await read(await parts(), 'word/document.xml')
  expect(xml).toMatch(/<w:hyperlink w:history="1" w:anchor="section_1">.*?一、目标/)
  expect(xml).toMatch(/PAGEREF section_1/)
  expect(xml).toMatch(/<w:bookmarkStart w:name="section_1"/)
})

test('the head of a table is repeated on every page, and figures stand at the right', async () => {
  const xml = await read(await parts(), 'word/document.xml')
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml).toMatch(/<w:jc w:val="right"\/>(?:(?!<w:jc).)*?100\.00/)
})

test('pages are numbered and say what they belong to, but for the cover', async () => {
  const archive = await parts()
  expect(await read(archive, 'word/footer1.xml')).toMatch(/云岭传感科技.*PAGE/)
  expect(await read(archive, 'word/header1.xml')).toMatch(/营销策划书.*密级：内部/)
  const xml = await read(archive, 'word/document.xml')
  expect(xml.match(/<w:headerReference/g)).toHaveLength(1)
})

test('a chart is a part of the document, with its values and the sheet that its reader edits', async () => {
  const archive = await parts()
  const drawn = await read(archive, 'word/charts/chart1.xml')
  expect(drawn).toContain('<c:pt idx="0"><c:v>3</c:v></c:pt>')
  expect(drawn).toContain('渠道 &#38; 代理')
  expect(drawn).not.toContain('<c:pt idx="1"><c:v></c:v></c:pt>')
  expect(await read(archive, 'word/charts/_rels/chart1.xml.rels')).toContain('../embeddings/chart1.xlsx')
  const sheet = await JSZip.loadAsync((await archive.file('word/embeddings/chart1.xlsx')?.async('uint8array')) ?? '')
  expect(await read(sheet, 'xl/sharedStrings.xml')).toContain('渠道 &amp; 代理')
  const types = await read(archive, '[Content_Types].xml')
  expect(types).toContain('/word/charts/chart2.xml')
  expect(types).toContain('Extension="xlsx"')
  expect(await read(archive, 'word/_rels/document.xml.rels')).toContain('Target="charts/chart2.xml"')
})

test('a bar of days stands on one that is not seen, and its axis begins with the first day', async () => {
  const drawn = await read(await parts(), 'word/charts/chart2.xml')
  expect(drawn).toContain('<c:grouping val="stacked"/>')
  expect(drawn).toMatch(/<c:idx val="0"\/>.*?<a:noFill\/>/)
  expect(drawn).toContain('<c:min val="46335"/>')
  expect(drawn).toContain('<c:v>12</c:v>')
})

test('the same document written at the same moment has the same bytes', async () => {
  const [one, other] = [await renderDocx(model), await renderDocx(model)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  const core = await read(await JSZip.loadAsync(one), 'docProps/core.xml')
  expect(core).toContain('2026-03-02T01:00:00Z')
})
