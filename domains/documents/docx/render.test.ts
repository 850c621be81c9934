import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { DocumentModel } from './model.ts'
import { renderDocx } from './render.ts'

const model: DocumentModel = {
  language: 'zh',
  title: '华东渠道增长 2026',
  cover: [['编制', '王芳']],
  contentsTitle: '目录',
  footer: '云岭传感科技',
  sections: [
    {
      title: '一、目标',
      blocks: [
        { kind: 'text', text: '第一行 <&> 🎯\n第二行' },
        { kind: 'missing', text: '尚无 SWOT' },
        {
          kind: 'table',
          columns: [
            { title: '目标', width: 2 },
            { title: '数值', width: 1, right: true },
          ],
          rows: [['销售额', '100.00']],
        },
        {
          kind: 'chart',
          chart: {
            type: 'bar',
            title: '预算 & 资金',
            categories: ['渠道', '展会'],
            series: [{ name: '万元', values: [3, null] }],
          },
        },
      ],
    },
  ],
}

async function parts(): Promise<JSZip> {
  return JSZip.loadAsync(await renderDocx(model))
}

test('a document holds its texts, and shows a gap as a gap', async () => {
  const xml = (await (await parts()).file('word/document.xml')?.async('string')) ?? ''
  for (const text of ['华东渠道增长 2026', '一、目标', '第一行 &lt;&amp;&gt; 🎯', '尚无 SWOT', '销售额', '100.00'])
    expect(xml).toContain(text)
  expect(xml).not.toContain('[[chart')
})

test('a chart is a part of the document, with its values and where it belongs', async () => {
  const archive = await parts()
  const chart = (await archive.file('word/charts/chart1.xml')?.async('string')) ?? ''
  expect(chart).toContain('<c:pt idx="0"><c:v>3</c:v></c:pt>')
  expect(chart).toContain('预算 &#38; 资金')
  expect(await archive.file('[Content_Types].xml')?.async('string')).toContain('/word/charts/chart1.xml')
  expect(await archive.file('word/_rels/document.xml.rels')?.async('string')).toContain('Target="charts/chart1.xml"')
})
