import { BpmnModdle } from 'bpmn-moddle'
import { expect, test } from 'vitest'
import type { Playbook } from '../playbook.ts'
import { shippedPlaybooks } from '../tests/shipped-playbooks.ts'
import { writeBpmn } from './write-bpmn.ts'

const shipped = shippedPlaybooks()
const words = { role: { sponsor: '发起人' }, criterion: {} }

interface Element {
  $type: string
  id: string
  name?: string
  sourceRef?: Element
  targetRef?: Element
  incoming?: Element[]
  outgoing?: Element[]
  documentation?: { text: string }[]
  bpmnElement?: Element
  eventDefinitions?: Element[]
}

async function read(text: string) {
  const moddle = new BpmnModdle()
  const { rootElement, warnings, elementsById } = await moddle.fromXML(text)
  const root = rootElement as unknown as {
    rootElements: { flowElements: Element[] }[]
    diagrams: { plane: { planeElement: Element[] } }[]
  }
  const elements = root.rootElements[0]?.flowElements ?? []
  return { warnings, elementsById, elements, drawn: root.diagrams[0]?.plane.planeElement ?? [] }
}

test.each(
  shipped.flatMap(playbook => (['zh', 'en'] as const).map(language => [playbook.id, language, playbook] as const)),
)('%s in %s is BPMN 2.0 without a warning, whole and drawn whole', async (_, language, playbook) => {
  const { warnings, elements, drawn } = await read(writeBpmn(playbook, language, words))
  expect(warnings).toEqual([])
  const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow')
  for (const flow of flows) {
    expect(flow.sourceRef?.outgoing).toContain(flow)
    expect(flow.targetRef?.incoming).toContain(flow)
  }
  expect(drawn.map(({ bpmnElement }) => bpmnElement?.id).toSorted()).toEqual(elements.map(({ id }) => id).toSorted())
  expect(elements.filter(({ $type }) => $type === 'bpmn:Task').map(({ name }) => name)).toEqual(
    playbook.stages.map(({ id, name }) => `${id} ${name[language]}`),
  )
})

test.each(shipped.map(playbook => [playbook.id, playbook] as const))(
  '%s: everything is reached from the start and leads to an end',
  async (_, playbook) => {
    const { elements } = await read(writeBpmn(playbook, 'zh', words))
    const nodes = elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    const ids = nodes.map(({ id }) => id).toSorted()
    const from = (start: Element[], next: (one: Element) => (Element | undefined)[]) => {
      const seen = new Set(start)
      for (const one of seen) for (const other of next(one)) if (other) seen.add(other)
      return [...seen].map(({ id }) => id).toSorted()
    }
    const start = nodes.filter(({ $type }) => $type === 'bpmn:StartEvent')
    const ends = nodes.filter(({ $type }) => $type === 'bpmn:EndEvent')
    expect(from(start, one => (one.outgoing ?? []).map(({ targetRef }) => targetRef))).toEqual(ids)
    expect(from(ends, one => (one.incoming ?? []).map(({ sourceRef }) => sourceRef))).toEqual(ids)
  },
)

test('ids are names of XML, each once', () => {
  for (const playbook of shipped) {
    const ids = [...writeBpmn(playbook, 'zh', words).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([])
  }
})

test('side-by-side stages part and meet at parallel gateways; a lost tender ends all at once', async () => {
  const { elements } = await read(writeBpmn(found('P4'), 'zh', words))
  const parallel = elements.filter(({ $type }) => $type === 'bpmn:ParallelGateway')
  expect(parallel.map(({ incoming, outgoing }) => [incoming?.length, outgoing?.length])).toEqual([
    [1, 2],
    [2, 1],
  ])
  const ends = elements.filter(({ $type }) => $type === 'bpmn:EndEvent')
  expect(ends.map(one => one.eventDefinitions?.map(({ $type }) => $type))).toEqual([
    undefined,
    ['bpmn:TerminateEventDefinition'],
  ])
})

test('a gate tells its criteria with their figures, and who approves', async () => {
  const { elements } = await read(writeBpmn(found('P4'), 'zh', words))
  const told = (id: string) => elements.find(one => one.id === id)?.documentation?.[0]?.text
  expect(told('gate_0')).toContain('- 客户档案完整度不低于 80%')
  expect(told('gate_3')).toContain('审批：发起人 (任一人批准)')
  expect(told('stage_0')).toContain('- 收集客户资料 (sales, 3 天)')
})

test('names with any sign survive, control characters do not', async () => {
  const odd = { zh: '<甲> & "乙" \u0000\u0001\ud800', en: `a'b]]>\n<!--` }
  const playbook: Playbook = { ...found('P3'), name: odd, summary: odd }
  const zh = await read(writeBpmn(playbook, 'zh', words))
  expect(zh.warnings).toEqual([])
  expect((zh.elementsById.process as unknown as Element).name).toBe('<甲> & "乙" \ufffd')
  const en = await read(writeBpmn(playbook, 'en', words))
  expect((en.elementsById.process as unknown as Element).name).toBe(`a'b]]>\n<!--`)
})

function found(id: string): Playbook {
  const playbook = shipped.find(one => one.id === id)
  if (!playbook) throw new Error(id)
  return playbook
}
