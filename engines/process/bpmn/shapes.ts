import type { Diagram, DrawnEdge, DrawnNode } from '../diagram/lay-out.ts'
import type { Language } from '../label.ts'
import { type XmlNode, xml } from './xml.ts'

/** The drawing: a shape for every node and a line for every arrow, where the product draws them too. */
export function shapesOf({ nodes, edges }: Diagram, language: Language): XmlNode {
  const plane = xml('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: 'process' }, [
    ...nodes.map(shapeOf),
    ...edges.map(edge => lineOf(edge, language)),
  ])
  return xml('bpmndi:BPMNDiagram', { id: 'diagram' }, [plane])
}

function shapeOf({ id, kind, x, y, width, height }: DrawnNode): XmlNode {
  const marked = kind === 'gate' || kind === 'skip' || kind === 'choice' || kind === 'merge' ? true : undefined
  const label = kind === 'end' || kind === 'start' ? labelBox(x + width / 2 - 52, y + height + 4, 104, 28) : null
  return xml('bpmndi:BPMNShape', { id: `${id}_shape`, bpmnElement: id, isMarkerVisible: marked }, [
    xml('dc:Bounds', { x, y, width, height }),
    label,
  ])
}

function lineOf({ id, points, label, labelAt }: DrawnEdge, language: Language): XmlNode {
  const wide = Math.min(labelAt?.room ?? 0, 14 * (label?.[language].length ?? 0))
  return xml('bpmndi:BPMNEdge', { id: `${id}_line`, bpmnElement: id }, [
    ...points.map(({ x, y }) => xml('di:waypoint', { x, y })),
    labelAt ? labelBox(labelAt.x - wide / 2, labelAt.y - 16, wide, 14) : null,
  ])
}

function labelBox(x: number, y: number, width: number, height: number): XmlNode {
  return xml('bpmndi:BPMNLabel', {}, [xml('dc:Bounds', { x, y, width, height })])
}
